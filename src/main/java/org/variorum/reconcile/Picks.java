package org.variorum.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.attribution.Speaker;
import org.variorum.reconcile.CasualtyPolicy.Picked;
import org.variorum.reconcile.CasualtyPolicy.Position;

/** The picks of the record keepers. Each takes at least one position. */
enum Picks implements CasualtyPolicy.Pick {

  /** Lowest and highest of all. */
  RANGE {
    @Override
    public Picked from(List<Position> positions) {
      return new Picked(low(positions), null, high(positions), positions);
    }
  },

  /** The most conservative; words such as "dozens" as ACLED enters them. */
  LOWEST {
    @Override
    public Picked from(List<Position> positions) {
      long lowest = positions.stream().mapToLong(VagueWords::conservative).min().orElse(0);
      return new Picked(
          null,
          lowest,
          null,
          positions.stream().filter(p -> VagueWords.conservative(p) == lowest).toList());
    }

    @Override
    public Reason aside(Position position, @Nullable Picked picked) {
      return CasualtyPolicy.Pick.notChosen(VagueWords.conservative(position), picked);
    }
  },

  /** Lowest, most widely told and highest of what no party tells of its enemies or itself. */
  LOW_BEST_HIGH {
    @Override
    public Picked from(List<Position> positions) {
      List<Position> reasonable = disinterested(positions);
      return new Picked(low(reasonable), majority(reasonable, true), high(reasonable), reasonable);
    }

    @Override
    public Reason aside(Position position, @Nullable Picked picked) {
      return interest(position);
    }
  },

  /** The latest figure of quality, then the majority of families, then the lowest. */
  LATEST_MAJORITY_LOWEST {
    @Override
    public @Nullable Picked from(List<Position> positions) {
      List<Position> told = positions.stream().filter(p -> !p.vague()).toList();
      return told.isEmpty() ? null : latestMajorityLowest(told);
    }

    @Override
    public Reason aside(Position position, @Nullable Picked picked) {
      if (position.vague()) {
        return Reason.of(Reason.Kind.TOO_VAGUE, position.tally().count().text());
      }
      if (position.party() && picked != null && !picked.used().get(0).party()) {
        return interest(position);
      }
      LocalDate day = day(position);
      LocalDate latest = picked == null ? null : day(picked.used().get(0));
      return latest == null || latest.equals(day)
          ? CasualtyPolicy.Pick.notChosen(position.number(), picked)
          : Reason.of(Reason.Kind.NOT_LATEST, told(position), latest.toString());
    }
  };

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

  private static Reason interest(Position position) {
    String[] speakers =
        position.tally().claims().get(0).by().stream().map(Speaker::name).toArray(String[]::new);
    return Reason.of(Reason.Kind.PARTY_INTEREST, speakers);
  }

  private static @Nullable LocalDate day(Position position) {
    return position.witness().when(position.tally().claims().get(0));
  }

  /** The day on which a figure was told, or nothing. */
  static String told(Position position) {
    LocalDate day = day(position);
    return day == null ? "" : day.toString();
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

  /** The highest number that somebody names; "dozens" names none above the least it allows. */
  private static long high(List<Position> positions) {
    long high = 0;
    for (Position position : positions) {
      Long max = position.tally().count().max();
      high = Math.max(high, max == null || position.vague() ? position.number() : max);
    }
    return high;
  }
}
