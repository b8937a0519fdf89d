package org.variorum.link;

import java.io.Serializable;
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
 * @param region folded first-level division that it lies in or is, or null
 * @param fine whether it is a town or finer
 * @param x kilometres from the centre of the earth, NaN when unknown
 * @param y kilometres from the centre of the earth, NaN when unknown
 * @param z kilometres from the centre of the earth, NaN when unknown
 * @param letters which letters the name has, a bit for each
 * @param word the rarest word of the name, as {@link Words} has it, or 0 when it has no rare one
 */
record Spot(
    String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable String region,
    boolean fine,
    double x,
    double y,
    double z,
    int letters,
    int word)
    implements Serializable {

  private static final int MOST = 6;
  private static final float RARE = 3;
  private static final int STUB = 3;
  private static final double EARTH_KM = 6371.0088;

  /** The places claimed, the finest first, at most six. */
  static Spot[] of(List<Claim<Place>> claims, WordFrequencies frequencies) {
    List<Spot> spots = new ArrayList<>();
    for (Claim<Place> claim : claims) {
      if (!claim.stance().silence()) {
        Spot spot = of(claim.value(), frequencies);
        if (!spots.contains(spot)) {
          spots.add(spot);
        }
      }
    }
    spots.sort(Comparator.comparing(spot -> !spot.fine));
    return spots.subList(0, Math.min(MOST, spots.size())).toArray(Spot[]::new);
  }

  private static Spot of(Place place, WordFrequencies frequencies) {
    String canonical = place.canonical();
    String admin1 = place.admin1();
    Double lat = place.lat();
    Double lon = place.lon();
    boolean broad =
        place.kind() == PlaceKind.COUNTRY
            || place.kind() == PlaceKind.REGION
            || place.kind() == PlaceKind.AREA;
    double phi = lat == null || lon == null ? Double.NaN : StrictMath.toRadians(lat);
    double lambda = lat == null || lon == null ? Double.NaN : StrictMath.toRadians(lon);
    String name = Fold.name(canonical != null ? canonical : place.name());
    return new Spot(
        name,
        place.gazetteerId(),
        place.country(),
        admin1 != null ? Fold.name(admin1) : place.kind() == PlaceKind.REGION ? name : null,
        !broad,
        EARTH_KM * StrictMath.cos(phi) * StrictMath.cos(lambda),
        EARTH_KM * StrictMath.cos(phi) * StrictMath.sin(lambda),
        EARTH_KM * StrictMath.sin(phi),
        Similar.letters(name),
        rarestWord(name, frequencies));
  }

  private static int rarestWord(String name, WordFrequencies frequencies) {
    int rarest = 0;
    float most = RARE;
    for (String word : name.split(" ")) {
      long hash = Scan.hash(word);
      if (word.length() > STUB && frequencies.rarity(hash) > most) {
        most = frequencies.rarity(hash);
        rarest = Words.key(hash);
      }
    }
    return rarest;
  }

  /** Whether it is no country or wider: a town or finer, or a division. */
  boolean divided() {
    return fine || region != null;
  }

  /** Whether its coordinates are known. */
  boolean located() {
    return !Double.isNaN(x);
  }

  /** Whether the two are known to be at most so far from each other, through the earth. */
  boolean within(double kilometres, Spot other) {
    return squaredDistance(other) <= kilometres * kilometres;
  }

  /** Whether the two are known to be farther than that from each other, through the earth. */
  boolean beyond(double kilometres, Spot other) {
    return squaredDistance(other) > kilometres * kilometres;
  }

  /** NaN unless both are located. */
  private double squaredDistance(Spot other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    return dx * dx + dy * dy + dz * dz;
  }
}
