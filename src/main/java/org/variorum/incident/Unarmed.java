package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.FigureWords;
import org.variorum.dictionary.Mishaps;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Attacks and explosions that nobody is behind: of a beast, of the heart, of a boiler, or of what a
 * leak set off.
 */
final class Unarmed {

  private static final WordSet BLASTS = WordSet.of("explosion", "blast");

  private static final WordSet CAUSE = WordSet.of("cause", "trigger", "spark", "provoke");

  private Unarmed() {}

  /** Whether the noun at a token names such a thing, or who does it: "a shark", "a gas blast". */
  static boolean is(Syntax syntax, int head) {
    if (syntax.tag(head) == Tag.NAME) {
      return false;
    }
    if (FigureWords.BEAST.is(syntax.base(head)) || vessel(syntax, head)) {
      return true;
    }
    return switch (act(syntax, head)) {
      case ATTACK ->
          before(syntax, head, FigureWords.SEIZURE) || before(syntax, head, FigureWords.BEAST);
      case EXPLODE -> // not "a tear gas grenade"
          BLASTS.has(syntax.base(head)) && before(syntax, head, FigureWords.BURSTING)
              || ofMishap(syntax, head);
      default -> false;
    };
  }

  /** "A boiler exploded at a school, killing four": what bursts, where nobody fills it. */
  private static boolean vessel(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    return FigureWords.BURSTING.is(syntax.base(head))
        && Sequence.any(
            syntax.clauses(),
            c ->
                c.subjects().contains(chunk)
                    && !c.group().passive()
                    && Sequence.any(
                        Predicates.verbs(c.group().base()), p -> p.act() == Act.EXPLODE));
  }

  private static Act act(Syntax syntax, int head) {
    return Predicates.nouns(syntax.lemma(head)).stream()
        .map(p -> p.act())
        .filter(a -> a == Act.ATTACK || a == Act.EXPLODE)
        .findFirst()
        .orElse(Act.SAY);
  }

  private static boolean before(Syntax syntax, int head, FigureWords what) {
    return head > 0
        && syntax.chunkAt(head) == syntax.chunkAt(head - 1)
        && syntax.tag(head - 1) != Tag.NAME
        && what.is(syntax.base(head - 1));
  }

  /** "A gas leak caused an explosion", "an explosion caused by a gas leak". */
  private static boolean ofMishap(Syntax syntax, int head) {
    int blast = syntax.chunkAt(head);
    for (Clause clause : syntax.clauses()) {
      if (!CAUSE.has(clause.group().base())) {
        continue;
      }
      boolean active = clause.objects().contains(blast);
      boolean caused =
          active
              ? Sequence.any(clause.subjects(), s -> mishap(syntax, s))
              : clause.group().passive()
                  && clause.subjects().contains(blast)
                  && Sequence.any(
                      clause.prepositions(),
                      p -> p.preposition().equals("by") && mishap(syntax, p.phrase()));
      if (caused) {
        return true;
      }
    }
    return false;
  }

  private static boolean mishap(Syntax syntax, int phrase) {
    return syntax.chunk(phrase).is(Kind.NOUN)
        && Mishaps.cause(syntax.base(syntax.chunk(phrase).head()));
  }
}
