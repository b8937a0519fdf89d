package org.variorum.incident;

import java.util.List;

/**
 * Whether the dead of one town may be some of a wave's: "Air strikes killed 13. … In Taduf, eight
 * were killed."
 */
final class WaveParts {

  private WaveParts() {}

  static boolean fits(List<Occurrence> town, List<Occurrence> wave) {
    long part = dead(town);
    return part > 0 && part < dead(wave);
  }

  /** The most that any words tell of; 0 where none do. */
  private static long dead(List<Occurrence> tellings) {
    return tellings.stream()
        .flatMap(telling -> telling.casualties.stream())
        .mapToLong(mention -> mention.value().dead())
        .max()
        .orElse(0);
  }
}
