package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Deaths of people whom an act that was told had hurt: "One of them died on Sunday", "two of the
 * wounded died". The day is that of the death and not of the act.
 */
final class DiedLater {

  private static final WordSet HURT = WordSet.of("wounded", "injured", "victim", "casualty");

  private DiedLater() {}

  static boolean is(Occurrence told) {
    return told.frame.act() == Act.DIE
        && told.frame.verb() != null
        && Sequence.any(told.frame.patients(), p -> someOfThem(told.syntax, p));
  }

  /** "one of them", "three of the injured", "a second victim", "the wounded officer". */
  private static boolean someOfThem(Syntax syntax, int phrase) {
    int of = phrase + 2;
    boolean part =
        of < syntax.chunks().size()
            && syntax.chunk(of).is(Kind.NOUN)
            && syntax.sentence().is(syntax.chunk(phrase + 1).from(), "of");
    int whole = part ? of : phrase;
    int head = syntax.chunk(whole).head();
    if (part && syntax.tag(head) == Tag.PRONOUN) {
      return true;
    }
    boolean the = syntax.sentence().is(syntax.chunk(whole).from(), "the");
    for (int i = syntax.chunk(whole).from(); i <= head; i++) {
      if (HURT.has(syntax.base(i)) || HURT.has(syntax.sentence().lexeme(i))) {
        return part || the || syntax.base(head).is("victim");
      }
    }
    return false;
  }
}
