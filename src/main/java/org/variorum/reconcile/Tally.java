package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Operator;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.Interval;

/**
 * The number that one report stands for, for one effect and one side or all sides together.
 *
 * @param effect what became of them
 * @param side whose they are; {@link Side#UNKNOWN} for all together
 * @param covers the sides that a total is made of; empty when it is stated of people in general
 * @param count how many
 * @param claims what it rests on, the claim of that very number first
 */
record Tally(
    Effect effect, Side side, Set<Side> covers, Count count, List<Claim<Casualty>> claims) {

  private static final String TOTAL = "TOTAL";

  Tally {
    covers = Set.copyOf(covers);
    claims = List.copyOf(claims);
  }

  /** The number of an effect for all sides together, or null when the record has none. */
  static @Nullable Tally total(IncidentRecord record, Effect effect) {
    Map<String, Interval> sides = record.tolls().get(effect);
    Interval total = sides == null ? null : sides.get(TOTAL);
    if (sides == null) {
      return null;
    }
    Set<Side> covers = covers(record, effect, sides);
    if (total == null) {
      return covers.size() == 1 ? of(record, effect, covers.iterator().next()) : null;
    }
    Side only = covers.size() == 1 ? covers.iterator().next() : Side.UNKNOWN;
    return tally(record, effect, only, covers, total);
  }

  /** The number of an effect for one side, or null when the record has none. */
  static @Nullable Tally of(IncidentRecord record, Effect effect, Side side) {
    Map<String, Interval> sides = record.tolls().get(effect);
    Interval interval = sides == null ? null : sides.get(side.name());
    return interval == null ? null : tally(record, effect, side, Set.of(side), interval);
  }

  private static Set<Side> covers(
      IncidentRecord record, Effect effect, Map<String, Interval> sides) {
    Interval total = sides.get(TOTAL);
    Set<Side> covers = new TreeSet<>();
    for (Claim<Casualty> claim : record.casualties()) {
      Casualty value = claim.value();
      Count count = value.count();
      if (value.effect() == effect && count != null && count.share() == Share.WHOLE) {
        if (value.side() == Side.UNKNOWN && (total == null || same(count, total))) {
          return Set.of();
        }
        if (sides.containsKey(value.side().name())) {
          covers.add(value.side());
        }
      }
    }
    return covers;
  }

  private static @Nullable Tally tally(
      IncidentRecord record, Effect effect, Side side, Set<Side> covers, Interval interval) {
    List<Claim<Casualty>> exact = new ArrayList<>();
    List<Claim<Casualty>> parts = new ArrayList<>();
    for (Claim<Casualty> claim : record.casualties()) {
      Casualty value = claim.value();
      if (value.effect() != effect
          || value.count() == null
          || side != Side.UNKNOWN && value.side() != side) {
        continue;
      }
      (same(value.count(), interval) ? exact : parts).add(claim);
    }
    if (!exact.isEmpty()) {
      Count count = exact.get(0).value().count();
      return count == null ? null : new Tally(effect, side, covers, count, exact);
    }
    return parts.isEmpty() ? null : new Tally(effect, side, covers, count(interval), parts);
  }

  private static boolean same(Count count, Interval interval) {
    return count.min() != null
        && count.min() == interval.min()
        && (count.max() == null ? interval.max() == null : count.max().equals(interval.max()));
  }

  private static Count count(Interval interval) {
    Long max = interval.max();
    Operator operator =
        max == null ? Operator.AT_LEAST : max == interval.min() ? Operator.EXACT : Operator.BETWEEN;
    String text = interval.min() + (max == null ? "+" : max == interval.min() ? "" : "-" + max);
    return new Count(interval.min(), max, operator, text);
  }
}
