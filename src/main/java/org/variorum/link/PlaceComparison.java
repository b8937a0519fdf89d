package org.variorum.link;

import java.util.List;

/** Where it happened: the nearest that two of the places come to each other. */
final class PlaceComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of(
          "missing",
          "two same places",
          "same place",
          "spelling variant",
          "within 10 km",
          "within 50 km",
          "named in the other's text",
          "named in the text of one that tells of another place",
          "remote spelling variant",
          "same area, no finer place told",
          "same division",
          "same country, no finer place told",
          "same country, another division",
          "same country, another place, not located",
          "same country, other places",
          "another country",
          "towns of two countries",
          "towns far apart, both reported at once");

  /** Kilometres beyond which two towns are not one town put on the map twice. */
  private static final double FAR = 100;

  @Override
  public String name() {
    return "place";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  private static final int TWO_SAME = 1;
  private static final int SAME = 2;
  private static final int SPELLING = 3;
  private static final int WITHIN_10 = 4;
  private static final int WITHIN_50 = 5;
  private static final int NAMED = 6;
  private static final int NAMED_ASIDE = 7;
  private static final int REMOTE_SPELLING = 8;
  private static final int SAME_AREA = 9;
  private static final int SAME_DIVISION = 10;
  private static final int SAME_COUNTRY = 11;
  private static final int ANOTHER_DIVISION = 12;
  private static final int NOT_LOCATED = 13;
  private static final int OTHER_PLACES = 14;
  private static final int ANOTHER_COUNTRY = 15;
  private static final int TWO_COUNTRIES = 16;
  private static final int FAR_TOWNS = 17;

  @Override
  public int level(Profile a, Profile b) {
    return level(a, b, where(a, b));
  }

  private static int level(Profile a, Profile b, int level) {
    if (level != OTHER_PLACES && level != ANOTHER_COUNTRY || !farTowns(a.spots(), b.spots())) {
      return level;
    }
    boolean atOnce = a.atOnce() && b.atOnce();
    if (level == OTHER_PLACES) {
      return atOnce && a.worded() && b.worded() ? FAR_TOWNS : level;
    }
    return atOnce || otherNames(a.spots(), b.spots()) ? TWO_COUNTRIES : level;
  }

  /** The level by the places alone. */
  private static int where(Profile a, Profile b) {
    int best = a.spots().length == 0 || b.spots().length == 0 ? 0 : nearest(a.spots(), b.spots());
    return best == 0 || best > NAMED ? named(a, b, best) : best;
  }

  /** Whether each tells of a town, and all that are located are far from the other's. */
  private static boolean farTowns(Spot[] some, Spot[] others) {
    boolean far = false;
    for (Spot left : some) {
      for (Spot right : others) {
        if (left.fine() && right.fine()) {
          if (!left.beyond(FAR, right)) {
            return false;
          }
          far = true;
        }
      }
    }
    return far;
  }

  /** Whether no town of the one is called like one of the other, and so put on the map twice. */
  private static boolean otherNames(Spot[] some, Spot[] others) {
    for (Spot left : some) {
      for (Spot right : others) {
        if (left.fine() && right.fine() && left.name().equals(right.name())) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * A town that the other's text names beside its own, which is named nowhere in the first, may be
   * that of another incident: "… Earlier this week an attack hit Khan Sheikhun."
   */
  private static int named(Profile a, Profile b, int otherwise) {
    boolean inA = names(a, b);
    boolean inB = names(b, a);
    if (inA && inB || inA && !fine(a.spots()) || inB && !fine(b.spots())) {
      return NAMED;
    }
    return inA || inB ? NAMED_ASIDE : otherwise;
  }

  /** Whether both tell where on the map, and not of one place. */
  static boolean apart(Profile a, Profile b) {
    return switch (where(a, b)) {
      case WITHIN_10, WITHIN_50, OTHER_PLACES -> true;
      default -> false;
    };
  }

  /** Whether each tells of a town of its own, and neither names the other's. */
  static boolean elsewhere(Profile a, Profile b) {
    return switch (where(a, b)) {
      case SAME_DIVISION, NOT_LOCATED, OTHER_PLACES -> fine(a.spots()) && fine(b.spots());
      default -> false;
    };
  }

  /**
   * Whether each tells of a village that no map has, and neither names the other's. Of one that the
   * map has, what it has not may be a part.
   */
  static boolean otherVillages(Profile a, Profile b) {
    return where(a, b) == NOT_LOCATED && unlocated(a.spots()) && unlocated(b.spots());
  }

  private static boolean unlocated(Spot[] spots) {
    for (Spot spot : spots) {
      if (spot.fine() && spot.located()) {
        return false;
      }
    }
    return fine(spots);
  }

  /**
   * Whether each tells of a town that is on the map, and these are not one, and not so far apart at
   * once that this alone decides.
   */
  static boolean otherTowns(Profile a, Profile b) {
    return level(a, b, where(a, b)) == OTHER_PLACES && fine(a.spots()) && fine(b.spots());
  }

  private static boolean fine(Spot[] spots) {
    for (Spot spot : spots) {
      if (spot.fine()) {
        return true;
      }
    }
    return false;
  }

  private static boolean divided(Spot[] spots) {
    for (Spot spot : spots) {
      if (spot.divided()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where both name towns or finer places, the regions and countries around them say nothing; nor
   * do countries around the divisions of both.
   */
  private static int nearest(Spot[] some, Spot[] others) {
    boolean finer = fine(some) && fine(others);
    boolean within = finer || divided(some) && divided(others);
    int best = ANOTHER_COUNTRY;
    int same = 0;
    for (Spot left : some) {
      for (Spot right : others) {
        if (finer && !(left.fine() && right.fine())
            || within && !(left.divided() && right.divided())) {
          continue;
        }
        int level = level(left, right);
        best = Math.min(best, level);
        same += level == SAME ? 1 : 0;
      }
    }
    return same > 1 ? TWO_SAME : best;
  }

  /**
   * Whether one's text has the most telling word of a place of the other, and not for a namesake:
   * of Tripoli in Lebanon and Tripoli in Libya neither names the other.
   */
  private static boolean names(Profile one, Profile other) {
    for (Spot spot : other.spots()) {
      if (spot.fine()
          && spot.word() != 0
          && one.words().has(spot.word())
          && !namesake(one.spots(), spot)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the places is called like another, which lies in another country. */
  private static boolean namesake(Spot[] places, Spot other) {
    for (Spot place : places) {
      if (place.fine() && place.word() == other.word() && abroad(place, other)) {
        return true;
      }
    }
    return false;
  }

  private static int level(Spot left, Spot right) {
    boolean sameName = left.name().equals(right.name());
    boolean apart = elsewhere(left, right);
    if (left.fine() && right.fine()) {
      if (sameId(left, right) || (sameName && !apart)) {
        return SAME;
      }
      if (!apart && Similar.names(left, right)) {
        return SPELLING;
      }
      if (left.within(50, right)) {
        return left.within(10, right) ? WITHIN_10 : WITHIN_50;
      }
      if (!apart && Similar.remotely(left, right)) {
        return REMOTE_SPELLING;
      }
    } else if (sameName && !apart) {
      return left.name().equals(left.region()) || left.country() == null ? SAME_AREA : SAME_COUNTRY;
    }
    if (left.region() != null && left.region().equals(right.region()) && !apart) {
      return left.fine() && right.fine() ? SAME_DIVISION : SAME_AREA;
    }
    if (abroad(left, right)) {
      return ANOTHER_COUNTRY;
    }
    if (left.country() != null && right.country() != null && !(left.fine() && right.fine())) {
      return left.region() == null || right.region() == null ? SAME_COUNTRY : ANOTHER_DIVISION;
    }
    return left.located() && right.located() ? OTHER_PLACES : NOT_LOCATED;
  }

  private static boolean sameId(Spot left, Spot right) {
    return left.id() != null && left.id().equals(right.id());
  }

  /** Whether what is known of the two puts them into different countries or far from each other. */
  private static boolean elsewhere(Spot left, Spot right) {
    return abroad(left, right) || left.beyond(FAR, right);
  }

  private static boolean abroad(Spot left, Spot right) {
    return left.country() != null
        && right.country() != null
        && !left.country().equals(right.country());
  }
}
