package org.variorum.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.CasualtyStatement.Share;
import org.variorum.extract.casualty.Effect;

/**
 * What the statements about one incident come to, per effect and side.
 *
 * <p>Within one sentence disjoint groups add up and parts of a whole do not. Of several sentences
 * the greatest figure stands, unless words such as "another" or "also" add one to it. A running
 * total replaces what was told before it. An armed group's word of its enemy's losses counts only
 * where nobody else gives a number: it stays a claim, and is no toll beside what others tell.
 */
final class TollSums {

  private final Story story;

  private TollSums(Story story) {
    this.story = story;
  }

  static Map<Effect, Map<String, Interval>> of(
      Story story, List<Mention<CasualtyStatement>> statements) {
    return new TollSums(story).of(statements);
  }

  private Map<Effect, Map<String, Interval>> of(List<Mention<CasualtyStatement>> statements) {
    Map<Effect, Map<String, Interval>> tolls = new LinkedHashMap<>();
    for (Effect effect : Effect.values()) {
      List<Mention<CasualtyStatement>> own = new ArrayList<>();
      for (Mention<CasualtyStatement> m : statements) {
        if (m.value().effect() == effect
            && !fearedMissing(m, statements)
            && !toldBetter(m, statements)
            && m.value().count() != null
            && m.value().count().min() != null) {
          own.add(SomeOfTheirs.read(m, own));
        }
      }
      if (own.isEmpty()) {
        continue;
      }
      giveWay(own);
      List<Mention<CasualtyStatement>> told = own.stream().filter(m -> !pronoun(m)).toList();
      if (!told.isEmpty()) {
        own.removeIf(m -> pronoun(m) && !ofOtherSide(m, told));
      }
      Map<String, Interval> sums = sides(own);
      if (!sums.isEmpty()) {
        tolls.put(effect, sums);
      }
    }
    return tolls;
  }

  /**
   * "Police said five soldiers died; the rebels said they had killed 14": what an armed group says
   * of its enemy's losses counts only where nobody else gives a number of them.
   */
  private void giveWay(List<Mention<CasualtyStatement>> own) {
    List<Mention<CasualtyStatement>> others =
        own.stream()
            .filter(m -> !CasualtyClaims.ofEnemy(story, m))
            .filter(m -> m.value().share() != Share.PART)
            .filter(m -> m.value().count() != null && !m.value().count().vague())
            .toList();
    if (others.isEmpty() || others.size() == own.size()) {
      return;
    }
    own.removeIf(
        m ->
            !others.contains(m)
                && CasualtyClaims.ofEnemy(story, m)
                && Sequence.any(others, o -> sameSide(o, m)));
  }

  private static boolean sameSide(
      Mention<CasualtyStatement> other, Mention<CasualtyStatement> enemys) {
    Side side = CasualtyClaims.side(other.value());
    return side == Side.UNKNOWN || side == CasualtyClaims.side(enemys.value());
  }

  /** Who is missing and feared dead is missing. */
  private static boolean fearedMissing(
      Mention<CasualtyStatement> feared, List<Mention<CasualtyStatement>> statements) {
    return feared.value().stance() == Stance.SUSPECTED
        && Sequence.any(
            statements,
            m ->
                m.value().effect() == Effect.MISSING
                    && m.sentence().index() == feared.sentence().index());
  }

  /** "the boy died after he was shot": what became of him is told by another word. */
  private static boolean toldBetter(
      Mention<CasualtyStatement> m, List<Mention<CasualtyStatement>> statements) {
    return m.value().effect() == Effect.KILLED_OR_WOUNDED
        && statements.stream()
            .filter(
                s -> s.value().effect() == Effect.KILLED || s.value().effect() == Effect.WOUNDED)
            .anyMatch(s -> pronoun(m) || sameName(m.value().named(), s.value().named()));
  }

  /** "Luz Gomez was shot", "Gomez was badly hurt". */
  private static boolean sameName(@Nullable String one, @Nullable String other) {
    return one != null && other != null && last(one).equals(last(other));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** "he was killed" is of somebody told before. */
  private static boolean pronoun(Mention<CasualtyStatement> m) {
    return m.value().victims() != null && GrammarWords.ONE_PERSON.is(m.value().victims());
  }

  /** "he killed 19 children before he was shot dead by police": an attacker is none of those. */
  private static boolean ofOtherSide(
      Mention<CasualtyStatement> m, List<Mention<CasualtyStatement>> told) {
    Side side = CasualtyClaims.side(m.value());
    return side == Side.ATTACKERS
        && Sequence.none(told, t -> CasualtyClaims.side(t.value()) == side);
  }

  private Map<String, Interval> sides(List<Mention<CasualtyStatement>> statements) {
    Map<Side, List<Mention<CasualtyStatement>>> bySide = new EnumMap<>(Side.class);
    for (Mention<CasualtyStatement> m : statements) {
      boolean ofAll =
          m.value().share() == Share.RUNNING_TOTAL
              && CasualtyClaims.side(m.value()) == Side.UNKNOWN;
      if (!ofAll) {
        bySide.computeIfAbsent(CasualtyClaims.side(m.value()), s -> new ArrayList<>()).add(m);
      }
    }
    Map<String, Interval> sums = new LinkedHashMap<>();
    Figure total = sum(statements);
    Figure known = null;
    List<Figure> disjoint = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    for (Map.Entry<Side, List<Mention<CasualtyStatement>>> entry : bySide.entrySet()) {
      Figure sum = entry.getKey() == Side.UNKNOWN ? null : sum(entry.getValue());
      if (sum != null) {
        sums.put(entry.getKey().name(), sum.interval());
        known = known == null ? sum : known.plus(sum);
        if (Sequence.any(entry.getValue(), m -> m.value().share() != Share.PART)) {
          disjoint.add(sum);
        } else {
          parts.add(entry.getKey().name());
        }
      }
    }
    boolean opposed = sums.containsKey(Side.ATTACKERS.name()) && disjoint.size() > 1;
    if (total != null && (numerous(disjoint) || opposed)) {
      total = total.larger(disjoint.stream().reduce(Figure::plus).orElse(total));
    }
    total = atLeast(total, statements);
    if (total != null && known != null && bySide.containsKey(Side.UNKNOWN)) {
      Figure rest = minus(total, known);
      if (rest != null) {
        sums.put(Side.UNKNOWN.name(), rest.interval());
      }
    }
    if (total != null) {
      Sides.within(total.interval(), sums, parts);
      sums.put("TOTAL", total.interval());
    }
    return sums;
  }

  /** No whole is smaller than one of its parts: "69 are in hospital, 17 of them badly hurt". */
  private static @Nullable Figure atLeast(
      @Nullable Figure total, List<Mention<CasualtyStatement>> statements) {
    Figure whole = total;
    for (Mention<CasualtyStatement> m : statements) {
      Count count = m.value().count();
      Long min = count == null || m.value().share() != Share.PART ? null : count.min();
      if (whole != null && min != null && whole.max() != null && min > whole.max()) {
        whole = new Figure(min, null, false);
      }
    }
    return whole;
  }

  /** Sides of which one has several dead are no second telling of one person. */
  private static boolean numerous(List<Figure> sides) {
    return sides.size() > 1
        && Sequence.none(sides, Figure::vague)
        && Sequence.any(sides, s -> s.min() > 1);
  }

  /**
   * Those of the whole whose side is not told, or null when none need be left: of "22 people, women
   * among them" all may be women.
   */
  private static @Nullable Figure minus(Figure total, Figure known) {
    Long max = total.max() == null ? null : Long.valueOf(total.max() - known.min());
    long min = known.max() == null ? 0 : total.min() - known.max();
    return min > 0 && (max == null || max >= min) ? new Figure(min, max, false) : null;
  }

  private @Nullable Figure sum(List<Mention<CasualtyStatement>> all) {
    Figure running = null;
    Set<String> names = new HashSet<>();
    List<SentenceToll> tellings = new ArrayList<>();
    for (Mention<CasualtyStatement> m : wholes(all)) {
      CasualtyStatement said = m.value();
      if (said.count() == null || said.named() != null && !names.add(said.named())) {
        continue;
      }
      SentenceToll last = tellings.isEmpty() ? null : tellings.get(tellings.size() - 1);
      if (said.share() == Share.RUNNING_TOTAL) {
        Figure told = Figure.of(said.count());
        running = running == null ? told : running.larger(told);
      } else if (last == null || m.sentence().index() != last.sentence().index()) {
        tellings.add(new SentenceToll(story, m));
      } else {
        last.add(m);
      }
    }
    Figure told = SentenceSums.of(tellings);
    if (running != null && told != null && ofAttackersAlone(all)) {
      return told.plus(running);
    }
    return running == null || told != null && running.below(told) && otherVoice(all)
        ? told
        : running;
  }

  /** "killing 39 … He put the number of raiders killed at seven": none of those they killed. */
  private static boolean ofAttackersAlone(List<Mention<CasualtyStatement>> all) {
    return all.stream()
        .filter(m -> m.value().count() != null)
        .allMatch(
            m ->
                (CasualtyClaims.side(m.value()) == Side.ATTACKERS)
                    == (m.value().share() == Share.RUNNING_TOTAL));
  }

  /** "A resident said 18 died, but police put the toll at nine": no count replaces another's. */
  private boolean otherVoice(List<Mention<CasualtyStatement>> all) {
    Set<String> running = new HashSet<>();
    Set<String> others = new HashSet<>();
    boolean unsaid = false;
    for (Mention<CasualtyStatement> m : all) {
      List<Speaker> by = story.speakers(m.sentence(), m.from());
      boolean total = m.value().share() == Share.RUNNING_TOTAL;
      by.forEach(speaker -> (total ? running : others).add(speaker.name()));
      unsaid |= total && by.isEmpty();
    }
    return !unsaid && Collections.disjoint(running, others);
  }

  /** Without parts of a whole; where only parts are told ("killed nine of them"), the parts. */
  private static List<Mention<CasualtyStatement>> wholes(List<Mention<CasualtyStatement>> all) {
    List<Mention<CasualtyStatement>> wholes = new ArrayList<>(all);
    wholes.removeIf(m -> m.value().share() == Share.PART);
    boolean none = Sequence.all(wholes, m -> m.value().count() == null);
    return none ? all : wholes;
  }
}
