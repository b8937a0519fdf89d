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
          "same area, no finer place told",
          "same division",
          "same country, no finer place told",
          "same country, other places",
          "another country");

  @Override
  public String name() {
    return "place";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.spots().length == 0 || b.spots().length == 0) {
      return 0;
    }
    int best = LEVELS.size() - 1;
    int same = 0;
    for (Spot left : a.spots()) {
      for (Spot right : b.spots()) {
        int level = level(left, right);
        best = Math.min(best, level);
        same += level == 2 ? 1 : 0;
      }
    }
    return same > 1 ? 1 : best;
  }

  private static int level(Spot left, Spot right) {
    boolean sameName = left.name().equals(right.name());
    if (left.fine() && right.fine()) {
      if (sameId(left, right) || (sameName && !elsewhere(left, right))) {
        return 2;
      }
      if (!elsewhere(left, right) && Similar.names(left, right)) {
        return 3;
      }
      if (left.within(50, right)) {
        return left.within(10, right) ? 4 : 5;
      }
    } else if (sameName && !elsewhere(left, right)) {
      return left.name().equals(left.region()) || left.country() == null ? 6 : 8;
    }
    if (left.region() != null && left.region().equals(right.region()) && !elsewhere(left, right)) {
      return left.fine() && right.fine() ? 7 : 6;
    }
    if (left.country() == null || right.country() == null) {
      return 9;
    }
    if (!left.country().equals(right.country())) {
      return 10;
    }
    return left.fine() && right.fine() ? 9 : 8;
  }

  private static boolean sameId(Spot left, Spot right) {
    return left.id() != null && left.id().equals(right.id());
  }

  /** Whether what is known of the two puts them into different countries or far from each other. */
  private static boolean elsewhere(Spot left, Spot right) {
    if (left.country() != null
        && right.country() != null
        && !left.country().equals(right.country())) {
      return true;
    }
    return left.beyond(100, right);
  }
}
