package org.variorum.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.reconcile.CasualtyPolicy.Picked;
import org.variorum.reconcile.CasualtyPolicy.Position;

/** The picks of the record keepers. Each takes at least one position. */
final class Picks {

  /** The ACLED fatality FAQ on "tens" and "dozens", its codebook on the others. */
  private static final Map<String, Long> ACLED =
      Map.of("tens", 10L, "dozens", 12L, "hundreds", 100L, "several", 3L, "many", 3L, "few", 3L);

  /** The latest figure of quality, then the majority of families, then the lowest. */
  static final CasualtyPolicy.Pick LATEST_MAJORITY_LOWEST =
      new CasualtyPolicy.Pick() {
        @Override
        public @Nullable Picked from(List<Position> positions) {
          List<Position> told = positions.stream().filter(p -> !p.vague()).toList();
          return told.isEmpty() ? null : latestMajorityLowest(told);
        }

        @Override
        public boolean exact() {
          return true;
        }
      };

  private Picks() {}

  static Picked range(List<Position> positions) {
    return new Picked(low(positions), null, high(positions), positions);
  }

  static Picked lowest(List<Position> positions) {
    long lowest = positions.stream().mapToLong(Picks::conservative).min().orElse(0);
    return new Picked(
        null, lowest, null, positions.stream().filter(p -> conservative(p) == lowest).toList());
  }

  /** What ACLED enters for words without a number; everything else as the least it allows. */
  private static long conservative(Position position) {
    if (position.vague()) {
      String words = Folding.fold(position.tally().count().text());
      for (Map.Entry<String, Long> entry : ACLED.entrySet()) {
        if (words.contains(entry.getKey())) {
          return entry.getValue();
        }
      }
    }
    return position.number();
  }

  static Picked lowBestHigh(List<Position> positions) {
    List<Position> reasonable = disinterested(positions);
    return new Picked(low(reasonable), majority(reasonable, true), high(reasonable), reasonable);
  }

  private static Picked latestMajorityLowest(List<Position> positions) {
    List<Position> quality = disinterested(positions);
    LocalDate latest =
        quality.stream()
            .map(Picks::day)
            .filter(d -> d != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    List<Position> newest =
        latest == null ? quality : quality.stream().filter(p -> latest.equals(day(p))).toList();
    Long majority = majority(newest, false);
    long best = majority == null ? low(newest) : majority;
    return new Picked(null, best, null, newest.stream().filter(p -> p.number() == best).toList());
  }

  private static @Nullable LocalDate day(Position position) {
    return position.witness().when(position.tally().claims().get(0));
  }

  /** Without those that rest on a party's word, unless there are no others. */
  private static List<Position> disinterested(List<Position> positions) {
    List<Position> others = positions.stream().filter(p -> !p.party()).toList();
    return others.isEmpty() ? positions : others;
  }

  /**
   * The number that most families have; on a tie the lowest of them, or null when a tie decides
   * nothing.
   */
  private static @Nullable Long majority(List<Position> positions, boolean lowestOnTie) {
    Map<Long, Set<Integer>> families = new TreeMap<>();
    positions.forEach(
        p -> families.computeIfAbsent(p.number(), k -> new TreeSet<>()).add(p.family()));
    int most = families.values().stream().mapToInt(Set::size).max().orElse(0);
    List<Long> top =
        families.entrySet().stream()
            .filter(e -> e.getValue().size() == most)
            .map(Map.Entry::getKey)
            .toList();
    return top.size() == 1 || lowestOnTie ? top.get(0) : null;
  }

  private static long low(List<Position> positions) {
    return positions.stream().mapToLong(Position::number).min().orElse(0);
  }

  /** The highest number that somebody names. */
  private static long high(List<Position> positions) {
    long high = 0;
    for (Position position : positions) {
      Long max = position.tally().count().max();
      high = Math.max(high, max == null ? position.number() : max);
    }
    return high;
  }
}
