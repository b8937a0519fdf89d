package org.variorum.incident;

import org.variorum.dictionary.MishapWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/** Whether somebody may stand behind what could have happened of itself: a fire, a gas blast. */
final class Hands {

  private static final WordSet NOT = WordSet.of("no", "not", "n't", "never", "without", "nor");

  /** How far before a word it is negated. */
  private static final int NEAR = 4;

  private Hands() {}

  /** Whether any sentence says so. */
  static boolean told(Analysis analysis) {
    return Sequence.any(analysis.sentences(), Hands::at);
  }

  /** Whether a sentence or the one behind it says so. */
  static boolean near(Analysis analysis, Syntax syntax) {
    int next = syntax.sentence().index() + 1;
    return at(syntax) || next < analysis.sentences().size() && at(analysis.sentences().get(next));
  }

  /** Whether a sentence claims, blames or suspects, tells of an attack, or has a word for it. */
  static boolean at(Syntax syntax) {
    boolean may = syntax.occurring().mayHold(MishapWords.LIT.words());
    for (int i = 0; may && i < syntax.sentence().size(); i++) {
      if (MishapWords.LIT.is(syntax.base(i)) && !not(syntax, i)) {
        return true;
      }
    }
    return Sequence.any(
        syntax.frames(),
        f ->
            f.mood() != Frame.Mood.NEGATED
                && switch (f.act()) {
                  case CLAIM, BLAME, ATTACK, CLASH -> true;
                  case SUSPECT -> Sequence.any(f.patients(), p -> somebody(syntax, p));
                  default -> false;
                });
  }

  /** "suspect rebels"; not "suspect a short circuit". */
  private static boolean somebody(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    Words.Entry noun = syntax.base(head).entry();
    return syntax.tag(head) == Tag.NAME
        || syntax.base(head).is("group") // of no category
        || noun != null && (noun.category().equals("person") || noun.category().equals("group"));
  }

  /** "no sign of arson", "not lit deliberately", "ruled out arson", "a petrol station". */
  private static boolean not(Syntax syntax, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (NOT.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    Clause clause = syntax.clauseAt(at);
    VerbGroup verb = syntax.chunk(syntax.chunkAt(at)).verb();
    return clause != null && clause.group().is("rule")
        || syntax.sentence().is(at + 1, "station")
        || verb != null && verb.head() == at; // "suspect a short circuit"
  }
}
