package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Victims who are the rest of those told of before: "The other nine were killed at the airport".
 */
final class Remaining {

  private static final WordSet OTHER = WordSet.of("other", "others", "remaining", "rest");

  private Remaining() {}

  /** Whether a telling is of the rest of those whom the report has told of. */
  static boolean tells(Occurrence occurrence) {
    return occurrence.sentence() > 0
        && occurrence.frame.act().harm()
        && Sequence.any(occurrence.frame.patients(), p -> is(occurrence.syntax, p));
  }

  /**
   * "the other nine", "the remaining hostages", "the rest"; not "the other man", which may be new.
   */
  private static boolean is(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    int other = chunk.from() + 1;
    boolean several =
        syntax.sentence().is(other, "rest")
            || syntax.sentence().is(other, "others")
            || syntax.tag(chunk.head()) == Tag.NUMBER
            || syntax.sentence().lexeme(chunk.head()).plural();
    return syntax.sentence().is(chunk.from(), "the")
        && OTHER.has(syntax.sentence().lexeme(other))
        && several;
  }
}
