package org.variorum.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Mention;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.CasualtyStatement.Share;
import org.variorum.extract.casualty.Effect;

/**
 * What the statements about one incident come to, per effect and side.
 *
 * <p>Within one sentence disjoint groups add up and parts of a whole do not. Of several sentences
 * the greatest figure stands, unless words such as "another" or "also" add one to it. A running
 * total replaces what was told before it.
 */
final class TollSums {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");

  private TollSums() {}

  static Map<Effect, Map<String, Interval>> of(List<Mention<CasualtyStatement>> statements) {
    Map<Effect, Map<String, Interval>> tolls = new LinkedHashMap<>();
    for (Effect effect : Effect.values()) {
      List<Mention<CasualtyStatement>> own = new ArrayList<>();
      for (Mention<CasualtyStatement> m : statements) {
        if (m.value().effect() == effect
            && m.value().count() != null
            && m.value().count().min() != null) {
          own.add(m);
        }
      }
      if (own.stream().anyMatch(m -> !pronoun(m))) {
        own.removeIf(TollSums::pronoun);
      }
      Map<String, Interval> sums = sides(own);
      if (!sums.isEmpty()) {
        tolls.put(effect, sums);
      }
    }
    return tolls;
  }

  /** "he was killed" is of somebody told before. */
  private static boolean pronoun(Mention<CasualtyStatement> m) {
    return m.value().victims() != null && PRONOUNS.contains(m.value().victims());
  }

  private static Map<String, Interval> sides(List<Mention<CasualtyStatement>> statements) {
    Map<Side, List<Mention<CasualtyStatement>>> bySide = new EnumMap<>(Side.class);
    for (Mention<CasualtyStatement> m : statements) {
      if (m.value().share() != Share.RUNNING_TOTAL) {
        bySide.computeIfAbsent(CasualtyClaims.side(m.value()), s -> new ArrayList<>()).add(m);
      }
    }
    Map<String, Interval> sums = new LinkedHashMap<>();
    Interval total = sum(statements);
    Interval known = null;
    for (Map.Entry<Side, List<Mention<CasualtyStatement>>> entry : bySide.entrySet()) {
      Interval sum = entry.getKey() == Side.UNKNOWN ? null : sum(entry.getValue());
      if (sum != null) {
        sums.put(entry.getKey().name(), sum);
        known = known == null ? sum : plus(known, sum);
      }
    }
    if (total != null && known != null && bySide.containsKey(Side.UNKNOWN)) {
      Interval rest = minus(total, known);
      if (rest != null) {
        sums.put(Side.UNKNOWN.name(), rest);
      }
    }
    if (total != null) {
      sums.put("TOTAL", total);
    }
    return sums;
  }

  /** Those of the whole whose side is not told, or null when none are left. */
  private static @Nullable Interval minus(Interval total, Interval known) {
    Long max = total.max() == null ? null : Long.valueOf(total.max() - known.min());
    long min = total.min() - known.min();
    return min > 0 && (max == null || max >= min) ? new Interval(min, max) : null;
  }

  private static @Nullable Interval sum(List<Mention<CasualtyStatement>> statements) {
    Interval best = null;
    Set<String> names = new HashSet<>();
    int sentence = -1;
    Interval here = null;
    List<Interval> sums = new ArrayList<>();
    List<Boolean> added = new ArrayList<>();
    boolean more = false;
    for (Mention<CasualtyStatement> m : statements) {
      CasualtyStatement said = m.value();
      if (said.share() == Share.PART || said.count() == null) {
        continue;
      }
      if (said.named() != null && !names.add(said.named())) {
        continue;
      }
      if (said.share() == Share.RUNNING_TOTAL) {
        best = larger(best, interval(said.count()));
        continue;
      }
      if (m.sentence().index() != sentence) {
        if (here != null) {
          sums.add(here);
          added.add(more);
        }
        sentence = m.sentence().index();
        here = interval(said.count());
        more = said.share() == Share.ADDITIONAL;
      } else if (here != null && !repeats(said, here)) {
        here = plus(here, interval(said.count()));
      }
    }
    if (here != null) {
      sums.add(here);
      added.add(more);
    }
    if (best != null) {
      return best;
    }
    for (int i = 0; i < sums.size(); i++) {
      Interval sum = sums.get(i);
      best = best == null ? sum : added.get(i) ? plus(best, sum) : larger(best, sum);
    }
    return best;
  }

  private static boolean repeats(CasualtyStatement said, Interval here) {
    return said.share() == Share.WHOLE
        && said.count() != null
        && interval(said.count()).equals(here)
        && here.min() > 1;
  }

  private static Interval interval(Count count) {
    return new Interval(count.min() == null ? 0 : count.min(), count.max());
  }

  private static Interval larger(@Nullable Interval a, Interval b) {
    if (a == null) {
      return b;
    }
    if (vague(a) != vague(b)) {
      return vague(a) ? b : a;
    }
    return b.min() > a.min() ? b : a;
  }

  /** A bare plural says less than any figure. */
  private static boolean vague(Interval interval) {
    return interval.min() <= 2 && interval.max() == null;
  }

  private static Interval plus(Interval a, Interval b) {
    return new Interval(
        a.min() + b.min(),
        a.max() == null || b.max() == null ? null : Long.valueOf(a.max() + b.max()));
  }
}
