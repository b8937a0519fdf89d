package org.variorum.extract.actor;

import org.variorum.dictionary.WordSet;

/**
 * What opens the name of a body and would not be read as part of it: the number of a unit in "Third
 * Brigade", the day of "12th of May Movement", the man whose name {@code "Ramon Quispe" Liberation
 * Forces} bear.
 */
final class NameOpenings {

  private static final WordSet ORDINALS =
      ClosedWords.words("first second third fourth fifth sixth seventh eighth ninth tenth");

  private static final WordSet MONTHS =
      ClosedWords.words(
          "january february march april may june july august september october november december");

  /** How many tokens a part in quotes may have. */
  private static final int LONGEST = 5;

  private NameOpenings() {}

  /** "6th" or "Third" before a capitalised word: the number of a unit. */
  static boolean number(Words words, int at) {
    return !words.titleCase && ordinal(words, at) && words.nameWord(at + 1);
  }

  private static boolean ordinal(Words words, int at) {
    String norm = words.norm(at);
    boolean figures =
        norm.length() > 2
            && Character.isDigit(norm.charAt(0))
            && (norm.endsWith("th")
                || norm.endsWith("st")
                || norm.endsWith("nd")
                || norm.endsWith("rd"));
    return figures || at > 0 && words.capitalized(at) && ORDINALS.has(words.lexeme(at));
  }

  /** Behind the day or the quoted part that begins at a token; the token itself when none does. */
  static int behind(Words words, int from) {
    return words.is(from - 1, "\"") || words.is(from - 1, "“")
        ? quoted(words, from)
        : day(words, from);
  }

  /** "12 May Movement", "12th of May Movement", "First of May Brigade". */
  private static int day(Words words, int from) {
    String norm = words.norm(from);
    boolean figure =
        !norm.isEmpty()
            && norm.length() <= 2
            && Character.isDigit(norm.charAt(0))
            && Character.isDigit(norm.charAt(norm.length() - 1));
    int month = words.is(from + 1, "of") ? from + 2 : from + 1;
    boolean dated =
        !words.titleCase
            && (figure || ordinal(words, from))
            && words.capitalized(month)
            && MONTHS.has(words.lexeme(month))
            && words.nameWord(month + 1);
    return dated ? month + 1 : from;
  }

  private static int quoted(Words words, int from) {
    for (int i = from; i < words.size && i <= from + LONGEST; i++) {
      if (words.is(i, "\"") || words.is(i, "”")) {
        return i > from && words.nameWord(i + 1) ? i + 1 : from;
      }
      boolean name =
          words.nameWord(i)
              || words.in(i, MONTHS)
              || words.is(i, "of")
              || words.sentence.token(i).numeric()
              || words.in(i, ClosedWords.NAME_LINKS);
      if (!name) {
        return from;
      }
    }
    return from;
  }
}
