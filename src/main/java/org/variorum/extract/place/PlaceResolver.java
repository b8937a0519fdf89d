package org.variorum.extract.place;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;

/** Chooses among places of one name by what is said around it. */
final class PlaceResolver {

  private static final double MOST = 8;
  private static final double HELD = 8;
  private static final double CLOSE_KM = 40;
  private static final double NEAR_KM = 150;
  private static final double FAR_KM = 600;

  private PlaceResolver() {}

  /**
   * The likeliest of the places of a name.
   *
   * @param wanted the kind that the words say it is, or null
   * @param within the place that holds it, or null
   * @param share how much of the document lies in a country, 0 to 1
   * @param around places of the document that are sure
   */
  static GazetteerEntry choose(
      List<GazetteerEntry> entries,
      @Nullable PlaceKind wanted,
      @Nullable GazetteerEntry within,
      ToDoubleFunction<@Nullable String> share,
      List<GazetteerEntry> around) {
    GazetteerEntry best = entries.get(0);
    double top = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry entry : entries) {
      double score =
          Math.min(entry.prominence(), MOST)
              + 2.5 * Math.sqrt(share.applyAsDouble(entry.country()))
              + kind(entry, wanted, entries)
              + containment(entry, within)
              + nearness(entry, around);
      if (score > top) {
        top = score;
        best = entry;
      }
    }
    return best;
  }

  private static double kind(
      GazetteerEntry entry, @Nullable PlaceKind wanted, List<GazetteerEntry> entries) {
    boolean division = entry.kind() == PlaceKind.REGION || entry.kind() == PlaceKind.DISTRICT;
    if (wanted == null) {
      return division && seatAmong(entry, entries) ? -1.5 : 0;
    }
    return switch (wanted) {
      case REGION -> entry.kind() == PlaceKind.REGION ? 4 : division ? 2 : 0;
      case DISTRICT -> entry.kind() == PlaceKind.DISTRICT ? 4 : division ? 1 : 0;
      case TOWN, VILLAGE -> division || entry.kind() == PlaceKind.COUNTRY ? -3 : 1;
      default -> 0;
    };
  }

  /** A town and its own division of one name are far oftener the town. */
  private static boolean seatAmong(GazetteerEntry division, List<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      if (entry.kind() == PlaceKind.TOWN
          && entry.country() != null
          && entry.country().equals(division.country())
          && entry.prominence() > division.prominence() - 0.15) {
        return true;
      }
    }
    return false;
  }

  static double containment(GazetteerEntry entry, @Nullable GazetteerEntry within) {
    if (within == null) {
      return 0;
    }
    boolean country = within.country() != null && within.country().equals(entry.country());
    return lies(entry, within) ? HELD : country ? HELD / 2 : 0;
  }

  /** Whether a place lies in a country, region or district. */
  static boolean lies(GazetteerEntry entry, GazetteerEntry within) {
    boolean sameCountry = entry.country() != null && entry.country().equals(within.country());
    return switch (within.kind()) {
      case COUNTRY -> sameCountry && entry.kind() != PlaceKind.COUNTRY;
      case REGION ->
          sameCountry
              && (within.name().equals(entry.admin1())
                  || entry.kind() == PlaceKind.TOWN && entry.distanceKm(within) < NEAR_KM);
      case DISTRICT -> sameCountry && within.name().equals(entry.admin2());
      case TOWN -> sameCountry && entry.distanceKm(within) < 60 && entry.kind() != PlaceKind.REGION;
      default -> false;
    };
  }

  private static double nearness(GazetteerEntry entry, List<GazetteerEntry> around) {
    double score = 0;
    for (GazetteerEntry other : around) {
      if (other.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.AREA) {
        continue;
      }
      if (other.kind() == PlaceKind.REGION
          && other.name().equals(entry.admin1())
          && lies(entry, other)) {
        score = Math.max(score, 2.5);
        continue;
      }
      double km = entry.distanceKm(other);
      score = Math.max(score, km < CLOSE_KM ? 2.5 : km < NEAR_KM ? 1.5 : km < FAR_KM ? 0.6 : 0);
    }
    return score;
  }
}
