package org.variorum.extract.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sequence;

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
 * @param because why the name was put there, of all places of the name; empty when it was not
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
    Use use,
    List<Because> because) {

  public Place {
    because = Sequence.copyOf(Objects.requireNonNullElse(because, List.of()));
  }

  /** Of the name, which tells nearly all places of a report apart. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** A place of which it is not told how it was found. */
  public Place(
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
    this(name, canonical, kind, country, admin1, lat, lon, gazetteerId, precision, use, List.of());
  }

  private static final double EARTH_KM = 6371.0088;

  /**
   * Whether the name as written is listed nowhere, and was taken for another spelling of the
   * canonical one.
   */
  public boolean respelt() {
    return because.contains(Because.SPELLING);
  }

  /** Great-circle distance in kilometres, or NaN when the coordinates of one are not known. */
  public double distanceKm(Place other) {
    if (lat == null || lon == null || other.lat == null || other.lon == null) {
      return Double.NaN;
    }
    double one = StrictMath.toRadians(lat);
    double two = StrictMath.toRadians(other.lat);
    double halfLat = StrictMath.sin((two - one) / 2);
    double halfLon = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
    double h = halfLat * halfLat + StrictMath.cos(one) * StrictMath.cos(two) * halfLon * halfLon;
    return 2 * EARTH_KM * StrictMath.asin(Math.min(1, Math.sqrt(h)));
  }

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

  /** Why a name was put where it was. */
  public enum Because {
    /** It is the only place of that name. */
    ONLY_ONE("the only place of the name"),
    /** The words say what holds it: {@code Kayes, Mali}, {@code the Lebanese city of Tripoli}. */
    HELD("lies in what is named with it"),
    /** The words say its kind. */
    KIND("is of the kind named"),
    /** The report is about its country. */
    COUNTRY("lies in the country of the report"),
    /** Other places of the report lie near. */
    NEARBY("lies near other places of the report"),
    /** It is the best known of the name. */
    BEST_KNOWN("the best known of the name"),
    /** The name as written is listed nowhere; this is another spelling of it. */
    SPELLING("another spelling of a listed name");

    private final String label;

    Because(String label) {
      this.label = label;
    }

    /** The reason in words that a person can read. */
    public String label() {
      return label;
    }
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
