package org.variorum.incident;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sides of a toll, held to its total.
 *
 * <p>Where the sides come to more than the total, the total was told otherwise ("16 farmers", then
 * "a lower toll of nine") or somebody was told twice under two words. Then sides have at least what
 * the others leave of the total: first those of a bare plural give way ("the rebels were shot"),
 * then whole sides, and last those told as some of a whole ("20 pilgrims, two boys among them").
 */
final class Sides {

  private final Interval total;
  private final Map<String, Interval> sides;

  private Sides(Interval total, Map<String, Interval> sides) {
    this.total = total;
    this.sides = sides;
  }

  /**
   * Lowers minima of the sides until together they are no more than the total's.
   *
   * @param parts the sides of which only parts of a whole are told
   */
  static void within(Interval total, Map<String, Interval> sides, Set<String> parts) {
    Sides held = new Sides(total, sides);
    held.lower(side -> vague(held.of(side)) && !parts.contains(side));
    held.lower(side -> !parts.contains(side));
    held.lower(side -> true);
  }

  private static boolean vague(Interval interval) {
    return interval.min() <= 3 && interval.max() == null;
  }

  private Interval of(String side) {
    return sides.getOrDefault(side, total);
  }

  private void lower(Predicate<String> yielding) {
    Map<String, Interval> told = Map.copyOf(sides);
    long least = told.values().stream().mapToLong(Interval::min).sum();
    if (least <= total.min()) {
      return;
    }
    Set<String> lowered = told.keySet().stream().filter(yielding).collect(Collectors.toSet());
    for (String side : lowered) {
      long left = total.min();
      for (Map.Entry<String, Interval> other : told.entrySet()) {
        if (!other.getKey().equals(side)) {
          Interval theirs = other.getValue();
          boolean yields = lowered.contains(other.getKey());
          left -= !yields ? theirs.min() : theirs.max() == null ? total.min() : theirs.max();
        }
      }
      Interval own = of(side);
      sides.put(side, new Interval(Math.max(0, Math.min(own.min(), left)), most(own)));
    }
  }

  private @Nullable Long most(Interval own) {
    if (total.max() == null || own.max() == null) {
      return total.max() == null ? own.max() : total.max();
    }
    return Math.min(own.max(), total.max());
  }
}
