package org.variorum.extract;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/**
 * "A boy <em>aged 14</em>", "two men <em>aged between 20 and 25</em>": says something of the people
 * before it and is nobody's verb.
 */
final class AgePhrase {

  private static final WordSet BOUNDS =
      WordSet.of("between", "from", "under", "over", "about", "around", "only", "just");
  private static final WordSet MORE = WordSet.of("and", "to", "or", "-", ",");

  private AgePhrase() {}

  /** Behind the phrase that begins at a token; the token itself when none does. */
  static int end(Sentence sentence, Tag[] tags, int from) {
    if (!sentence.is(from, "aged") || from == 0) {
      return from;
    }
    int at = from + 1;
    while (at < tags.length && BOUNDS.has(sentence.lexeme(at))) {
      at++;
    }
    if (at >= tags.length || tags[at] != Tag.NUMBER) {
      return from;
    }
    at++;
    while (at + 1 < tags.length
        && MORE.has(sentence.lexeme(at))
        && tags[at + 1] == Tag.NUMBER
        && !counts(tags, at + 1)) {
      at += 2;
    }
    return at;
  }

  /** "aged 14, 12 people died": the second number is of those behind it. */
  private static boolean counts(Tag[] tags, int number) {
    return number + 1 < tags.length
        && (tags[number + 1] == Tag.NOUN || tags[number + 1] == Tag.ADJECTIVE);
  }
}
