package org.variorum.link;

import java.util.List;

/**
 * Whether one is told as a wave of attacks and the other as one attack in one place: then it is a
 * part of the wave at most.
 */
final class WaveComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of("missing", "both told as waves", "a wave, and one place");

  /** Kilometres that a town is wide, its quarters included. */
  private static final double TOWN = 25;

  @Override
  public String name() {
    return "wave";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.wave() && b.wave()) {
      return 1;
    }
    return a.wave() && inOnePlace(b) || b.wave() && inOnePlace(a) ? 2 : 0;
  }

  /** In one town, or in a quarter of the town that it names too. */
  private static boolean inOnePlace(Profile profile) {
    Spot place = null;
    for (Spot spot : profile.spots()) {
      if (spot.fine()) {
        if (place != null && !place.name().equals(spot.name()) && !spot.within(TOWN, place)) {
          return false;
        }
        place = place == null ? spot : place;
      }
    }
    return place != null;
  }
}
