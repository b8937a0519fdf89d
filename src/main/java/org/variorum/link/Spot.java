package org.variorum.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;

/**
 * A place of an incident.
 *
 * @param name folded canonical name, else folded name as written
 * @param id gazetteer id, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param region folded first-level division, or null
 * @param fine whether it is a town or finer
 * @param lat degrees north, NaN when unknown
 * @param lon degrees east, NaN when unknown
 */
record Spot(
    String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable String region,
    boolean fine,
    float lat,
    float lon) {

  private static final int MOST = 6;
  private static final double EARTH_KM = 6371.0088;

  /** The places claimed, the finest first, at most six. */
  static List<Spot> of(List<Claim<Place>> claims) {
    List<Spot> spots = new ArrayList<>();
    for (Claim<Place> claim : claims) {
      if (!claim.stance().silence()) {
        Spot spot = of(claim.value());
        if (!spots.contains(spot)) {
          spots.add(spot);
        }
      }
    }
    spots.sort(Comparator.comparing(spot -> !spot.fine));
    return List.copyOf(spots.subList(0, Math.min(MOST, spots.size())));
  }

  private static Spot of(Place place) {
    String canonical = place.canonical();
    String admin1 = place.admin1();
    Double lat = place.lat();
    Double lon = place.lon();
    boolean broad =
        place.kind() == PlaceKind.COUNTRY
            || place.kind() == PlaceKind.REGION
            || place.kind() == PlaceKind.AREA;
    return new Spot(
        Fold.name(canonical != null ? canonical : place.name()),
        place.gazetteerId(),
        place.country(),
        admin1 == null ? null : Fold.name(admin1),
        !broad,
        lat == null ? Float.NaN : lat.floatValue(),
        lon == null ? Float.NaN : lon.floatValue());
  }

  boolean located() {
    return !Float.isNaN(lat) && !Float.isNaN(lon);
  }

  /** Great-circle distance; NaN unless both are located. */
  double kilometres(Spot other) {
    double phi = Math.toRadians(lat);
    double otherPhi = Math.toRadians(other.lat);
    double sinLat = Math.sin((otherPhi - phi) / 2);
    double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h = sinLat * sinLat + Math.cos(phi) * Math.cos(otherPhi) * sinLon * sinLon;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
