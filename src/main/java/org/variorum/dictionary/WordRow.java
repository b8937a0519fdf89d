package org.variorum.dictionary;

/**
 * The words of a text by index, in {@link Folding normal form}: what a look-up of phrases walks
 * along.
 */
@FunctionalInterface
public interface WordRow {

  /** The word at an index, the empty string outside the text. */
  String norm(int at);

  /** Whether it is this word at an index; false outside the text. */
  default boolean is(int at, String word) {
    return norm(at).equals(word);
  }

  /** The word with what is known of it, {@link Lexeme#NONE} outside the text. */
  default Lexeme lexeme(int at) {
    return Lexeme.of(norm(at));
  }
}
