package org.variorum.dictionary;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words of harm without anybody's doing: accidents, diseases, the weather, unlit fires. Each has a
 * sentence in which it is read so.
 *
 * <p>Immutable and safe for use by several threads.
 */
public enum MishapWords {
  /** What people die in or of: "a flood", "a heat wave". */
  CAUSE,
  /** What ships, cars and planes do that come to grief. */
  WRECK,
  /** What things do that give way: "a wall collapsed"; people and shells fall otherwise. */
  FALL,
  /** What people suffer from nobody, where nobody is named: "three were electrocuted". */
  UNDONE,
  /** What falls on people or sweeps over them by itself. */
  THING,
  /** What burns: "a blaze". */
  FIRE,
  /** What a fire does: "swept through a market". */
  SPREAD,
  /** What is done to a fire by whoever lights it. */
  LIGHT,
  /** What says that somebody lit a fire. */
  LIT,
  /** What says of a driver, or of his car, that he meant nobody. */
  CARELESS,
  /** Of whom that is said. */
  DRIVER,
  /** Whose fire or which is shot: "sniper fire". */
  GUN;

  private static final Map<MishapWords, WordSet> WORDS =
      WordSet.each(MishapWords.class, "mishap-words.tsv");

  /** The last words of causes of two words, which alone name none. */
  private static final WordSet TAILS =
      WordSet.copyOf(
          CAUSE.words().stream()
              .filter(cause -> cause.contains(" "))
              .map(cause -> cause.substring(cause.indexOf(' ') + 1))
              .collect(Collectors.toSet()));

  /** Whether the word, in its base form, is one of these. */
  public boolean is(Lexeme word) {
    return words().has(word);
  }

  /** Whether a noun with the word before it, both in base form, names a {@link #CAUSE}. */
  public static boolean cause(Lexeme before, Lexeme noun) {
    return CAUSE.is(noun) || TAILS.has(noun) && CAUSE.words().contains(before + " " + noun);
  }

  /** All of them. */
  public WordSet words() {
    return Objects.requireNonNull(WORDS.get(this));
  }
}
