package org.variorum.incident;

import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Acts that a sentence takes for granted whatever becomes of its verb: "will investigate the murder
 * of six priests", "has not condemned last week's bombing".
 */
final class Presupposed {

  private Presupposed() {}

  /**
   * Whether a noun for one act, with an article or owner before it, is what a verb of reporting is
   * about.
   */
  static boolean is(Syntax syntax, Frame frame) {
    if (!frame.predicate().noun() || frame.verb() != null || frame.clause() < 0) {
      return false;
    }
    int head = frame.head();
    Chunk phrase = syntax.chunk(syntax.chunkAt(head));
    if (frame.mood() == Frame.Mood.POSSIBLE && alleged(syntax, phrase)) {
      return definite(syntax, phrase);
    }
    Clause clause = syntax.clauses().get(frame.clause());
    boolean what = // "The bombing was not the work of rebels"
        frame.mood() == Frame.Mood.NEGATED
            && clause.group().is("be")
            && clause.subjects().contains(syntax.chunkAt(head));
    if (what && phrase.head() == head) {
      return definite(syntax, phrase);
    }
    return phrase.head() == head
        && head > clause.group().head()
        && SpeechVerbs.reporting(clause.group().lemma())
        && !syntax.sentence().lexeme(head).plural()
        && definite(syntax, phrase);
  }

  /** "the alleged bombing of a village": told as an accusation. */
  private static boolean alleged(Syntax syntax, Chunk phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (syntax.sentence().is(i, "alleged")) {
        return true;
      }
    }
    return false;
  }

  private static boolean definite(Syntax syntax, Chunk phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (syntax.sentence().is(i, "the") || syntax.tag(i) == Tag.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }
}
