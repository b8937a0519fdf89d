package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.FigureWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.casualty.CasualtyStatement;

/**
 * Reports of games and of stories told in pictures or books: "blew away the visitors with three
 * goals", "the thriller follows a bodyguard after terrorists blow up the Capitol". Whatever is
 * fired, killed or blown up there harms nobody.
 */
final class Fiction {

  private static final int SEVERAL = 3;

  private static final int LEAD = 2;

  private Fiction() {}

  /** Whether a report tells of a game or a story, and of nobody counted whom an act harmed. */
  static boolean is(
      Analysis analysis,
      List<Occurrence> occurrences,
      List<Mention<CasualtyStatement>> casualties) {
    return !occurrences.isEmpty()
        && (Sequence.none(casualties, Fiction::counted) && game(analysis)
            || story(analysis) && Sequence.none(occurrences, Fiction::happened));
  }

  private static boolean counted(Mention<CasualtyStatement> m) {
    return m.value().count() != null
        && !m.value().count().vague()
        && m.value().victims() != null
        && !m.value().victims().equals("we");
  }

  private static boolean game(Analysis analysis) {
    int words = 0;
    for (Syntax syntax : analysis.sentences()) {
      for (int i = 0; i < syntax.sentence().size(); i++) {
        String compound = syntax.compound(i);
        boolean word =
            FigureWords.GAME.is(syntax.sentence().lexeme(i))
                || !compound.isEmpty() && FigureWords.GAME.is(compound);
        words += word ? 1 : 0;
      }
    }
    return words >= SEVERAL && words >= analysis.sentences().size();
  }

  /** Whether the first sentences are of one. */
  private static boolean story(Analysis analysis) {
    for (Syntax syntax : analysis.sentences()) {
      boolean lead = syntax.sentence().index() < LEAD;
      boolean subject =
          lead
              && syntax.clauses().stream()
                  .flatMap(c -> c.subjects().stream())
                  .anyMatch(s -> Pretended.story(syntax, s));
      if (subject) {
        return true;
      }
    }
    return false;
  }

  /** Stories are told in the present: what was done in the past or on a day may be real. */
  private static boolean happened(Occurrence occurrence) {
    if (occurrence.frame.verb() == null) {
      return !occurrence.places.isEmpty() && !occurrence.dates.isEmpty();
    }
    return switch (occurrence.frame.verb().tense()) {
      case PAST, PERFECT, PLUPERFECT -> true;
      default -> false;
    };
  }
}
