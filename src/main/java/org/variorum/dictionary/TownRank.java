package org.variorum.dictionary;

import org.jspecify.annotations.Nullable;

/** How prominent a town is by its inhabitants and what it is the seat of. */
final class TownRank {

  private static final double UNKNOWN = 2.5;

  private TownRank() {}

  static double of(@Nullable Long people, GazetteerEntry.Seat seat) {
    double size = people == null || people < 300 ? UNKNOWN : Math.log10(people);
    return size
        + switch (seat) {
          case NONE -> 0;
          case DISTRICT -> 0.1;
          case REGION -> 0.5;
          case COUNTRY -> 1;
        };
  }
}
