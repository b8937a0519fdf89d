package org.variorum.extract.place;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;

/**
 * Where, as written and as resolved.
 *
 * @param name as written
 * @param canonical the gazetteer's name, or null when no gazetteer knows it
 * @param kind what kind of place
 * @param country ISO 3166-1 alpha-2, or null
 * @param admin1 first-level division, or null
 * @param lat degrees north, WGS 84, or null
 * @param lon degrees east, WGS 84, or null
 * @param gazetteerId id in the gazetteer, or null
 * @param precision how exactly the coordinates are meant
 */
public record Place(
    String name,
    @Nullable String canonical,
    PlaceKind kind,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String gazetteerId,
    Precision precision) {

  /** How exactly a place is meant. */
  public enum Precision {
    /** The place itself. */
    EXACT,
    /** Near it, its outskirts, north of it. */
    NEAR,
    /** Somewhere within a division or area. */
    WITHIN,
    /** No coordinates. */
    UNKNOWN
  }
}
