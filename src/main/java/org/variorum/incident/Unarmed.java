package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.FigureWords;
import org.variorum.dictionary.MishapWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.TypeWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Attacks and explosions that nobody is behind: of a beast, of the heart, of a boiler, or of what a
 * leak set off.
 */
final class Unarmed {

  private static final WordSet BLASTS = WordSet.of("explosion", "blast");

  private static final WordSet ACCIDENT = WordSet.of("accident", "mishap");

  private static final WordSet AT = WordSet.of("at", "in");

  private static final WordSet CAUSE = WordSet.of("cause", "trigger", "spark", "provoke");

  /** Beasts whose name fighters bear as well: "Tigers killed 12 soldiers". */
  private static final WordSet CALLED =
      WordSet.of("tiger", "panther", "lion", "wolf", "leopard", "jackal");

  /** "blamed a leak for the explosion", "the explosion on a leak", "resulted from a leak". */
  private static final WordSet BLAME =
      WordSet.of("blame", "attribute", "ascribe", "result", "stem");

  private static final WordSet FROM = WordSet.of("on", "to", "from");

  private Unarmed() {}

  /** Whether the noun at a token names such a thing, or who does it: "a shark", "a gas blast". */
  static boolean is(Analysis analysis, Syntax syntax, int head) {
    if (syntax.tag(head) == Tag.NAME) {
      return false;
    }
    if (accident(syntax, head)) {
      return true;
    }
    if (beast(syntax, head) || vessel(syntax, head) && !armed(analysis)) {
      return true;
    }
    return switch (act(syntax, head)) {
      case ATTACK ->
          before(syntax, head, FigureWords.SEIZURE) || before(syntax, head, FigureWords.BEAST);
      case EXPLODE -> // not "a tear gas grenade"
          (BLASTS.has(syntax.base(head))
                      && (before(syntax, head, FigureWords.BURSTING) || where(syntax, head))
                  || ofMishap(syntax, head))
              && !armed(analysis);
      default -> false;
    };
  }

  /** "The explosion was an accident", "proved to be a mishap". */
  private static boolean accident(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    return syntax.occurring().mayHold(ACCIDENT)
        && Sequence.any(
            syntax.clauses(),
            c ->
                c.group().is("be")
                    && !c.group().negated()
                    && c.subjects().contains(chunk)
                    && !c.objects().isEmpty()
                    && ACCIDENT.has(syntax.base(syntax.chunk(c.objects().get(0)).head())));
  }

  /** "a shark", "a pack of dogs". */
  private static boolean beast(Syntax syntax, int head) {
    if (FigureWords.BEAST.is(syntax.base(head))) {
      boolean named =
          syntax.sentence().token(head).capitalized()
              || head > 0 && syntax.tag(head - 1) == Tag.NAME;
      return !named || !CALLED.has(syntax.base(head));
    }
    int of = syntax.chunkAt(head) + 1;
    return FigureWords.FLOCK.is(syntax.base(head))
        && syntax.sentence().is(head + 1, "of")
        && of + 1 < syntax.chunks().size()
        && FigureWords.BEAST.is(syntax.base(syntax.chunk(of + 1).head()));
  }

  /** "an explosion at a fireworks factory". */
  private static boolean where(Syntax syntax, int head) {
    int site = syntax.chunkAt(head) + 2;
    return AT.has(syntax.sentence().lexeme(head + 1))
        && site < syntax.chunks().size()
        && before(syntax, syntax.chunk(site).head(), FigureWords.BURSTING);
  }

  /** "A boiler exploded": what the frame tells. */
  static boolean burst(Analysis analysis, Syntax syntax, Frame frame) {
    return frame.clause() >= 0
        && frame.verb() != null
        && Sequence.any(
            syntax.clauses().get(frame.clause()).subjects(),
            s -> is(analysis, syntax, syntax.chunk(s).head()));
  }

  /** "A boiler exploded at a school, killing four": what bursts, where nobody fills it. */
  private static boolean vessel(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    boolean bursts =
        FigureWords.BURSTING.is(syntax.base(head)) || before(syntax, head, FigureWords.BURSTING);
    return bursts
        && Sequence.any(
            syntax.clauses(),
            c ->
                c.subjects().contains(chunk)
                    && !c.group().passive()
                    && Sequence.any(
                        Predicates.verbs(c.group().base()), p -> p.act() == Act.EXPLODE));
  }

  /** Whether the report has a bomb or somebody's hand in it. */
  private static boolean armed(Analysis analysis) {
    return Hands.told(analysis)
        || Sequence.any(
            analysis.sentences(),
            syntax -> {
              for (int i = 0; i < syntax.sentence().size(); i++) {
                boolean bomb =
                    TypeWords.DEVICE.type(syntax.base(i)) != null
                        || TypeWords.MODIFIER.type(syntax.base(i)) != null;
                if (bomb
                    && !BLASTS.has(syntax.base(i))
                    && !FigureOfSpeech.pit(syntax, i)
                    && !Hands.not(syntax, i)) {
                  return true;
                }
              }
              return false;
            });
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

  /** "A gas leak caused an explosion", "an explosion caused by a leak", "blamed it on a leak". */
  private static boolean ofMishap(Syntax syntax, int head) {
    int blast = syntax.chunkAt(head);
    for (Clause clause : syntax.clauses()) {
      boolean causes = CAUSE.has(clause.group().base());
      boolean blames = BLAME.has(clause.group().base());
      boolean told =
          clause.objects().contains(blast)
              || clause.subjects().contains(blast)
              || blames && Sequence.any(clause.prepositions(), p -> p.phrase() == blast);
      boolean ofMishap =
          Sequence.any(
                  clause.prepositions(),
                  p ->
                      (blames ? FROM.contains(p.preposition()) : p.preposition().equals("by"))
                          && mishap(syntax, p.phrase()))
              || Sequence.any(
                  blames ? clause.objects() : clause.subjects(), s -> mishap(syntax, s));
      if ((causes || blames) && told && ofMishap) {
        return true;
      }
    }
    return false;
  }

  private static boolean mishap(Syntax syntax, int phrase) {
    return syntax.chunk(phrase).is(Kind.NOUN)
        && MishapWords.CAUSE.is(syntax.base(syntax.chunk(phrase).head()));
  }
}
