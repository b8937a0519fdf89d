package org.variorum.incident;

import org.jspecify.annotations.Nullable;

/**
 * In how many places, as stated; places that are not named are open slots.
 *
 * @param min least number, or null
 * @param max greatest number, or null for no upper bound
 */
public record PlaceCount(@Nullable Long min, @Nullable Long max) {}
