package org.variorum.incident;

import org.jspecify.annotations.Nullable;

/** A derived number between two bounds; a null maximum is no upper bound. */
public record Interval(long min, @Nullable Long max) {}
