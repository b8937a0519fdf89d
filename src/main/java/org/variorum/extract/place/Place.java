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
 * @param use what the name does in its sentence
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
    Precision precision,
    Use use) {

  /** A place where something is or happens. */
  public Place(
      String name,
      @Nullable String canonical,
      PlaceKind kind,
      @Nullable String country,
      @Nullable String admin1,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String gazetteerId,
      Precision precision) {
    this(name, canonical, kind, country, admin1, lat, lon, gazetteerId, precision, Use.LITERAL);
  }

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

  /** What a place name does in its sentence; only some uses say where something happened. */
  public enum Use {
    /** Where something is or happens: {@code in Kayes}, {@code near Kayes}, {@code Kayes, Mali}. */
    LITERAL,
    /** Where a report was filed. */
    DATELINE,
    /** An adjective or a word for a people: {@code Malian}, {@code Malians}. */
    ADJECTIVE,
    /** Before a noun or as owner: {@code Kabul police}, {@code Iraq's government}. */
    MODIFIER,
    /** Part of the name of a body, building or event: {@code Boston University}. */
    PART_OF_NAME,
    /** Where somebody or something comes from: {@code a resident of Kayes}. */
    ORIGIN,
    /** Where somebody or something goes: {@code towards Mauritania}. */
    DIRECTION,
    /** Whose border it is: {@code the border with Senegal}, {@code the Senegalese border}. */
    BORDER,
    /** The place stands for its government or people: {@code Turkey has said}. */
    ACTING,
    /** Named with nothing that tells. */
    OTHER
  }
}
