package org.variorum.dictionary;

import java.util.Map;
import java.util.Objects;

/**
 * What somebody may have in an act, and deny: "a role", "any link", "responsibility". Each has a
 * sentence in which it is read so.
 *
 * <p>Immutable and safe for use by several threads.
 */
public enum GuiltWords {
  /** A share in what was done. */
  PART,
  /** What ties somebody to an act; "ties" themselves are between people. */
  TIE,
  /** What whoever did it has to answer for. */
  ANSWER;

  private static final Map<GuiltWords, WordSet> WORDS =
      WordSet.each(GuiltWords.class, "guilt-words.tsv");

  private static final WordSet ALL =
      WordSet.copyOf(WORDS.values().stream().flatMap(WordSet::stream).toList());

  /** Whether the basic form of a noun means this. */
  public boolean is(Lexeme noun) {
    return words().has(noun);
  }

  /** As {@link #is(Lexeme)}, of a noun as it is written. */
  public boolean is(String noun) {
    return words().contains(noun);
  }

  /** Whether the basic form of a noun means any of these. */
  public static boolean any(Lexeme noun) {
    return ALL.has(noun);
  }

  /** As {@link #any(Lexeme)}, of a noun as it is written. */
  public static boolean any(String noun) {
    return ALL.contains(noun);
  }

  private WordSet words() {
    return Objects.requireNonNull(WORDS.get(this));
  }
}
