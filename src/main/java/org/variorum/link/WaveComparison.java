package org.variorum.link;

import java.util.List;

/**
 * Whether one is told as a wave of attacks and the other as one attack in one place: then it is a
 * part of the wave at most.
 */
final class WaveComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of("missing", "both told as waves", "a wave, and one place");

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

  private static boolean inOnePlace(Profile profile) {
    String place = null;
    for (Spot spot : profile.spots()) {
      if (spot.fine()) {
        if (place != null && !place.equals(spot.name())) {
          return false;
        }
        place = spot.name();
      }
    }
    return place != null;
  }
}
