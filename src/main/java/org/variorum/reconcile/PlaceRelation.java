package org.variorum.reconcile;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.Spelling;
import org.variorum.extract.place.Place;

/** How two places stand to each other by name, division and map, before any report is looked at. */
enum PlaceRelation {
  SAME,
  /** The first lies within the second. */
  WITHIN,
  /** The second lies within the first. */
  CONTAINS,
  NEAR,
  /** Their names may be one name misspelt, and nothing known of both speaks against it. */
  MAYBE_VARIANT,
  /** Both are known, and they are not in one place. */
  APART,
  /** Too little is known of one of them. */
  UNKNOWN;

  static final double SAME_TOWN_KM = 12;
  private static final double NEAR_KM = 40;

  static PlaceRelation of(Place a, Place b) {
    boolean sameKey = PlaceKey.of(a).equals(PlaceKey.of(b));
    return of(a, b, Spelling.compare(name(a), name(b)).level(), sameKey);
  }

  /** The same, where it is known how like their names are and whether they have one key. */
  static PlaceRelation of(Place a, Place b, Spelling.Level likeness, boolean sameKey) {
    boolean respelt = a.respelt() || b.respelt();
    boolean sameName = sameKey || likeness.compareTo(Spelling.Level.ARTICLE) <= 0;
    boolean sameId = a.gazetteerId() != null && a.gazetteerId().equals(b.gazetteerId());
    double km = kilometres(a, b);
    if (sameName && !(km > 100) || sameId && !respelt) {
      return SAME;
    }
    if (sameId) {
      return MAYBE_VARIANT;
    }
    boolean bothListed = a.gazetteerId() != null && b.gazetteerId() != null && !respelt;
    boolean respelling =
        !bothListed
            && likeness != Spelling.Level.FAR
            && likeness != Spelling.Level.PART
            && alikeKinds(a, b);
    if (respelling && small(a) && small(b)) { // the Salaheddin neighbourhood, Salah al-Din district
      return MAYBE_VARIANT;
    }
    if (within(a, b)) {
      return WITHIN;
    }
    if (within(b, a)) {
      return CONTAINS;
    }
    if (respelling) {
      return MAYBE_VARIANT;
    }
    if (likeness == Spelling.Level.PART) {
      return NEAR;
    }
    if (km <= (vague(a) || vague(b) ? NEAR_KM : SAME_TOWN_KM)) {
      return NEAR;
    }
    return km > SAME_TOWN_KM && !broad(a) && !broad(b) || otherCountry(a, b) || otherRegion(a, b)
        ? APART
        : UNKNOWN;
  }

  static String name(Place place) {
    return PlaceKey.spelling(place);
  }

  /** Whether a place is so large that things happen within it rather than at it. */
  static boolean broad(Place place) {
    return switch (place.kind()) {
      case AREA, COUNTRY, REGION, BORDER_AREA -> true;
      case DISTRICT, TOWN, VILLAGE, SITE, UNKNOWN -> place.precision() == Place.Precision.WITHIN;
    };
  }

  private static boolean small(Place place) {
    return place.kind() == PlaceKind.SITE || place.kind() == PlaceKind.DISTRICT;
  }

  private static boolean vague(Place place) {
    return place.precision() != Place.Precision.EXACT || place.kind() == PlaceKind.DISTRICT;
  }

  private static boolean within(Place inner, Place outer) {
    return switch (outer.kind()) {
      case COUNTRY -> inner.kind() != PlaceKind.COUNTRY && same(inner.country(), outer.country());
      case REGION, AREA, BORDER_AREA ->
          inner.kind() != PlaceKind.COUNTRY
              && (inner.kind() != outer.kind() && sameName(inner.admin1(), name(outer))
                  || outer.kind() != PlaceKind.REGION && !otherCountry(inner, outer));
      case DISTRICT, TOWN ->
          inner.kind() == PlaceKind.SITE
              && !otherCountry(inner, outer)
              && !(kilometres(inner, outer) > NEAR_KM);
      default -> false;
    };
  }

  private static boolean alikeKinds(Place a, Place b) {
    return !otherCountry(a, b)
        && (a.kind() == PlaceKind.COUNTRY) == (b.kind() == PlaceKind.COUNTRY);
  }

  private static boolean otherCountry(Place a, Place b) {
    return a.country() != null && b.country() != null && !a.country().equals(b.country());
  }

  private static boolean otherRegion(Place a, Place b) {
    return a.kind() == PlaceKind.REGION && b.kind() == PlaceKind.REGION
        || a.kind() == PlaceKind.REGION && b.admin1() != null && same(a.country(), b.country())
        || b.kind() == PlaceKind.REGION && a.admin1() != null && same(a.country(), b.country());
  }

  private static boolean sameName(@Nullable String a, String b) {
    return a != null && PlaceKey.of(a).equals(PlaceKey.of(b));
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }

  /** Great-circle distance, or NaN when the coordinates of one are unknown. */
  static double kilometres(Place a, Place b) {
    return a.distanceKm(b);
  }
}
