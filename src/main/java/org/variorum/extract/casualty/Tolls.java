package org.variorum.extract.casualty;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Running totals: "the death toll rose to 30", "bringing to 14 the number of dead", "claimed 12
 * lives".
 */
final class Tolls {

  private static final Set<String> TOLL = Set.of("toll", "number", "total", "count");
  private static final Set<String> HURT = Set.of("injured", "wounded");
  private static final Set<String> LIVES = Set.of("life", "lives");
  private static final Set<String> TAKE = Set.of("claim", "cost", "take");
  private static final Set<String> BOUNDS =
      Set.of("to", "at", "is", "was", "of", "reached", "hit", "stands", "stood", "now");

  /** Verbs that a number follows: "the toll climbed above 330", "topped 40". */
  private static final Set<String> RISING =
      Set.of(
          "rise",
          "go",
          "grow",
          "climb",
          "exceed",
          "pass",
          "top",
          "reach",
          "hit",
          "surpass",
          "stand",
          "increase",
          "jump",
          "soar",
          "mount",
          "fall",
          "drop");

  private final Syntax syntax;
  private final Analysis analysis;

  Tolls(Syntax syntax, Analysis analysis) {
    this.syntax = syntax;
    this.analysis = analysis;
  }

  void read(List<Mention<CasualtyStatement>> into) {
    Sentence sentence = syntax.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      String norm = sentence.norm(i);
      if (TOLL.contains(norm)) {
        Effect effect = effect(i);
        Mention<Count> count = effect == null ? null : countOf(i);
        if (effect != null && count != null) {
          int toll = i;
          into.removeIf(m -> m.from() <= count.from() && count.to() <= m.to() || m.covers(toll));
          into.add(
              total(
                  effect,
                  Math.min(i, count.from()),
                  Math.max(i + 1, count.to()),
                  count,
                  ofWar(i) ? Share.OVER_TIME : Share.RUNNING_TOTAL));
        }
      } else if (LIVES.contains(norm)) {
        lives(i, into);
      } else if (HURT.contains(norm) && into.stream().anyMatch(Tolls::dead)) {
        beside(i, into);
      }
    }
  }

  private static boolean dead(Mention<CasualtyStatement> m) {
    return m.value().share() == Share.RUNNING_TOTAL && m.value().effect() == Effect.KILLED;
  }

  /** "put the number of dead at seven and the injured at 31". */
  private void beside(int hurt, List<Mention<CasualtyStatement>> into) {
    String bound = syntax.sentence().norm(hurt + 1);
    for (Mention<Count> count : analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      if (count.from() == hurt + 2 && (bound.equals("at") || bound.equals("to"))) {
        into.add(total(Effect.WOUNDED, hurt, count.to(), count, Share.RUNNING_TOTAL));
      }
    }
  }

  private Mention<CasualtyStatement> total(
      Effect effect, int from, int to, Mention<Count> count, Share share) {
    Victims all = Victims.unknown(from, to, null, count.value(), false);
    return Told.mention(
        syntax.sentence(), from, to, effect, Stance.ASSERTED, all, share, "death toll");
  }

  private @Nullable Effect effect(int i) {
    Sentence sentence = syntax.sentence();
    String before = sentence.norm(i - 1);
    if (sentence.norm(i).equals("toll")) {
      return before.equals("injury") || before.equals("casualty")
          ? Effect.KILLED_OR_WOUNDED
          : Effect.KILLED;
    }
    for (int j = i + 1; j < Math.min(sentence.size(), i + 5); j++) {
      switch (sentence.norm(j)) {
        case "dead", "deaths", "killed", "fatalities", "victims" -> {
          return Effect.KILLED;
        }
        case "wounded", "injured" -> {
          return Effect.WOUNDED;
        }
        default -> {
          // goes on to the next word
        }
      }
    }
    return null;
  }

  /** The number after "to" or "at" behind the word; else one between "to" and the word. */
  private @Nullable Mention<Count> countOf(int toll) {
    List<Mention<Count>> counts = analysis.mentions().in(syntax.sentence().index(), Count.class);
    Mention<Count> best = null;
    for (Mention<Count> count : counts) {
      int distance = count.from() - toll;
      boolean bound =
          BOUNDS.contains(syntax.sentence().norm(count.from() - 1))
              || BOUNDS.contains(syntax.sentence().norm(count.from() - 2))
              || count.from() > 0 && RISING.contains(syntax.lemma(count.from() - 1));
      if (bound
          && distance > 0
          && (distance < 14 || rises(toll, count.from()))
          && !syntax.sentence().norm(count.from() - 1).equals("from")) {
        return count;
      }
      if (distance < 0 && distance > -6 && syntax.sentence().norm(count.from() - 1).equals("to")) {
        best = count;
      }
    }
    return best;
  }

  /** "the toll from the battle that …, has risen to seven": its verb stands before the number. */
  private boolean rises(int toll, int number) {
    int phrase = syntax.chunkAt(toll);
    return syntax.clauses().stream()
        .anyMatch(
            clause ->
                clause.subjects().contains(phrase)
                    && RISING.contains(clause.group().lemma())
                    && clause.group().head() >= number - 3
                    && clause.group().head() < number);
  }

  /** "the death toll of the nine-year war": of all its acts. */
  private boolean ofWar(int toll) {
    String next = syntax.sentence().norm(toll + 1);
    return (next.equals("of") || next.equals("from") || next.equals("in"))
        && Stretches.war(syntax, toll + 2);
  }

  private void lives(int i, List<Mention<CasualtyStatement>> into) {
    for (Mention<Count> count : analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      boolean own = count.to() <= i && i - count.to() < 3;
      boolean of =
          syntax.sentence().norm(i + 1).equals("of")
              && count.from() >= i + 2
              && count.from() <= i + 3;
      if ((own || of) && takes(i) && !asked(i)) {
        if (into.stream().noneMatch(m -> m.covers(count.from()))) {
          into.add(
              total(
                  Effect.KILLED,
                  Math.min(i, count.from()),
                  Math.max(i + 1, count.to()),
                  count,
                  Share.WHOLE));
        }
        return;
      }
    }
  }

  /** "to determine whether its strikes claimed 100 lives". */
  private boolean asked(int i) {
    for (int j = i - 1; j >= 0 && j > i - 14; j--) {
      if (syntax.sentence().norm(j).equals("whether")) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(int i) {
    for (int j = i - 1; j >= 0 && j > i - 8; j--) {
      if (TAKE.contains(syntax.lemma(j))) {
        return true;
      }
    }
    return false;
  }
}
