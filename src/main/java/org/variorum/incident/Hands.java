package org.variorum.incident;

import org.variorum.dictionary.MishapWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Syntax;

/** Whether somebody may stand behind what could have happened of itself: a fire, a gas blast. */
final class Hands {

  private Hands() {}

  /** Whether any sentence says so. */
  static boolean told(Analysis analysis) {
    return Sequence.any(analysis.sentences(), Hands::at);
  }

  /** Whether a sentence claims, blames or suspects, tells of an attack, or has a word for it. */
  static boolean at(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (MishapWords.LIT.is(syntax.base(i))) {
        return true;
      }
    }
    return Sequence.any(
        syntax.frames(),
        f ->
            switch (f.act()) {
              case CLAIM, BLAME, SUSPECT, DENY, ATTACK, CLASH -> true;
              default -> false;
            });
  }
}
