package org.variorum.link;

/**
 * Which pairs are compared at all: those that share a key.
 *
 * <p>A key joins a day with a place, an actor or a rare word. Days go into two grids of boxes, one
 * shifted by half a box against the other, so that two days at most half a box apart always share
 * one.
 */
final class Blocking {

  private static final int BOX = 8;

  /** The keys of a profile, without repetition. */
  long[] keys(Profile profile) {
    KeyRing ring = new KeyRing();
    int day = profile.day();
    for (Spot spot : profile.spots()) {
      dated(ring, day, 1, spot.name());
      if (spot.country() != null) {
        dated(ring, day, 2, spot.country());
      }
    }
    for (int actor : profile.blamed()) {
      dated(ring, day, 3, Integer.toHexString(actor));
    }
    if (ring.isEmpty()) {
      dated(ring, day, 4, "");
    }
    if (profile.main() && profile.hint() != null) {
      ring.add(5, 0, profile.hint());
    }
    return ring.keys();
  }

  private static void dated(KeyRing ring, int day, int kind, String value) {
    if (day == Profile.UNKNOWN) {
      ring.add(kind, Profile.UNKNOWN, value);
    } else {
      ring.add(kind, 2 * Math.floorDiv(day, BOX), value);
      ring.add(kind, 2 * Math.floorDiv(day + BOX / 2, BOX) + 1, value);
    }
  }
}
