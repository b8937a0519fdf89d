package org.variorum.dictionary;

import org.jspecify.annotations.Nullable;

/**
 * A place that a gazetteer lists.
 *
 * @param id unique within its gazetteer; {@code geonames:2453348} where the GeoNames id is known
 * @param name the gazetteer's own name for it
 * @param kind what kind of place
 * @param country ISO 3166-1 alpha-2, or null for what lies in several countries or none
 * @param admin1 name of the first-level division it lies in, or null
 * @param admin2 name of the second-level division it lies in, or null
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param population inhabitants, or null when unknown
 * @param seat of what it is the seat
 * @param prominence how likely a writer who gives no more than the name means it: 0 to 12, about
 *     the base-10 logarithm of its inhabitants and more for seats, divisions and countries
 */
public record GazetteerEntry(
    String id,
    String name,
    PlaceKind kind,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    double lat,
    double lon,
    @Nullable Long population,
    Seat seat,
    double prominence) {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  /** Of what a town is the seat. */
  public enum Seat {
    NONE,
    /** Of a second-level or lower division. */
    DISTRICT,
    /** Of a first-level division. */
    REGION,
    /** Of a country: its capital. */
    COUNTRY
  }

  /** By the id and what two gazetteers might give one id for: asked of every pair of namesakes. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof GazetteerEntry entry
            && id.equals(entry.id)
            && name.equals(entry.name)
            && kind == entry.kind
            && Double.compare(lat, entry.lat) == 0
            && Double.compare(lon, entry.lon) == 0;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The name; of a division without the words that only say that it is one ({@code Fairfax}). */
  public String bareName() {
    return BareName.of(this);
  }

  /** Great-circle distance in kilometres. */
  public double distanceKm(GazetteerEntry other) {
    return distanceKm(other.lat, other.lon);
  }

  /** Great-circle distance in kilometres from a point in degrees. */
  public double distanceKm(double otherLat, double otherLon) {
    double a = StrictMath.toRadians(lat);
    double b = StrictMath.toRadians(otherLat);
    double halfLat = StrictMath.sin((b - a) / 2);
    double halfLon = StrictMath.sin(StrictMath.toRadians(otherLon - lon) / 2);
    double h = halfLat * halfLat + StrictMath.cos(a) * StrictMath.cos(b) * halfLon * halfLon;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(h)));
  }
}
