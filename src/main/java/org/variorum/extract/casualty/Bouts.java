package org.variorum.extract.casualty;

import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;

/**
 * Violence that goes on for longer than a week: "13 days of bombardment have killed 600", "600
 * people were killed in three weeks of clashes"; but "two days of clashes" are one fight.
 */
final class Bouts {

  private static final WordSet DAYS = WordSet.of("day", "days");
  private static final WordSet LONGER =
      WordSet.of("weeks", "month", "months", "year", "years", "decade", "decades");
  private static final WordSet A_WEEK =
      WordSet.of(
          "a", "one", "two", "three", "four", "five", "six", "seven", "1", "2", "3", "4", "5", "6",
          "7");

  private Bouts() {}

  /** Whether a phrase is such a stretch or hangs on one: "weeks of raids on the town". */
  static boolean holds(Syntax syntax, int phrase) {
    int at = phrase;
    while (at > 1 && joined(syntax, at - 1)) {
      if (at(syntax, syntax.chunk(at).from())) {
        return true;
      }
      at -= 2;
    }
    return at(syntax, syntax.chunk(at).from());
  }

  /** "of bombardment of Gaza from land and sea". */
  private static boolean joined(Syntax syntax, int chunk) {
    return syntax.chunk(chunk).is(Kind.PREPOSITION)
        || (syntax.chunk(chunk).is(Kind.CONJUNCTION) || syntax.chunk(chunk).is(Kind.COMMA))
            && syntax.chunk(chunk - 1).is(Kind.NOUN);
  }

  /** Whether the words from a token on tell of such a stretch. */
  static boolean at(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    for (int i = from; i < from + 4 && i + 2 < sentence.size(); i++) {
      boolean days = DAYS.has(sentence.lexeme(i)) && i > from;
      if (days || LONGER.has(sentence.lexeme(i))) {
        boolean brief = days && A_WEEK.has(sentence.lexeme(i - 1));
        return !brief && sentence.is(i + 1, "of") && violence(syntax, syntax.chunkAt(i + 2));
      }
    }
    return false;
  }

  private static boolean violence(Syntax syntax, int phrase) {
    Lexeme head = syntax.base(syntax.chunk(phrase).head());
    return Sequence.any(Predicates.nouns(head), p -> p.act().violent());
  }
}
