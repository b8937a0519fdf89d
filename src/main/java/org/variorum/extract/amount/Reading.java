package org.variorum.extract.amount;

import org.variorum.document.Sentence;

/**
 * A count read from tokens, with the place where its figure begins.
 *
 * @param from first token
 * @param core first token of the number itself, behind what hedges it
 * @param to behind the last token
 */
record Reading(int from, int core, int to, Count count) {

  static Reading of(Sentence sentence, int from, int core, int to, Count count) {
    return new Reading(from, core, to, count.withText(words(sentence, from, to)));
  }

  Reading with(Count other) {
    return new Reading(from, core, to, other);
  }

  /** The tokens as written, with single blanks where the text has white space. */
  private static String words(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && sentence.token(i).spaceBefore()) {
        words.append(' ');
      }
      words.append(sentence.token(i).text());
    }
    return words.toString();
  }
}
