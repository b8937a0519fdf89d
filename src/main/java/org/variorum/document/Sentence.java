package org.variorum.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordBits;
import org.variorum.dictionary.WordRow;

/**
 * A sentence, a headline or a line that stands alone.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Sentence implements WordRow {

  private final int index;
  private final int paragraph;
  private final Section section;
  private final boolean upperCase;
  private final List<Token> all;
  private final Token[] tokens;

  /** The tokens' words once more, since hardly anything else is asked as often. */
  private final Lexeme[] words;

  private final String[] norms;

  private final WordBits occurring = new WordBits();

  /**
   * Makes a sentence.
   *
   * @param index position among the sentences of its document, from 0
   * @param paragraph position of its paragraph, from 0
   * @param section where it stands
   * @param upperCase whether it is written in capitals throughout, so that case tells nothing
   * @param tokens at least one, in order
   * @throws IllegalArgumentException if there is no token
   */
  public Sentence(
      int index, int paragraph, Section section, boolean upperCase, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.section = section;
    this.upperCase = upperCase;
    this.all = Sequence.copyOf(tokens);
    this.tokens = tokens.toArray(Token[]::new);
    this.words = new Lexeme[this.tokens.length];
    this.norms = new String[this.tokens.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = this.tokens[i].lexeme();
      norms[i] = words[i].norm();
      occurring.add(words[i]);
    }
  }

  /** Position among the sentences of its document, from 0. */
  public int index() {
    return index;
  }

  /** Position of its paragraph, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Where it stands. */
  public Section section() {
    return section;
  }

  /** Whether it is written in capitals throughout, so that case tells nothing. */
  public boolean upperCase() {
    return upperCase;
  }

  /** At least one, in order. */
  public List<Token> tokens() {
    return all;
  }

  public int size() {
    return tokens.length;
  }

  public Token token(int at) {
    return tokens[at];
  }

  /** The normal form of the token at {@code at}, or the empty string outside the sentence. */
  @Override
  public String norm(int at) {
    return at < 0 || at >= norms.length ? "" : norms[at];
  }

  /** Whether the token at {@code at} is this word, in normal form; false outside the sentence. */
  @Override
  public boolean is(int at, String word) {
    return at >= 0 && at < words.length && words[at].is(word);
  }

  /** The token's normal form with what is known of it, {@link Lexeme#NONE} outside the sentence. */
  @Override
  public Lexeme lexeme(int at) {
    return at < 0 || at >= words.length ? Lexeme.NONE : words[at];
  }

  /** Which words it has. */
  public WordBits occurring() {
    return occurring;
  }

  /** The span of the tokens from {@code from} (inclusive) to {@code to} (exclusive). */
  public Span span(int from, int to) {
    return new Span(tokens[from].begin(), tokens[to - 1].end());
  }

  public Span span() {
    return span(0, tokens.length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Sentence sentence
            && index == sentence.index
            && paragraph == sentence.paragraph
            && section == sentence.section
            && upperCase == sentence.upperCase
            && Arrays.equals(tokens, sentence.tokens);
  }

  /** A sentence is told by where it stands. */
  @Override
  public int hashCode() {
    return 31 * tokens[0].begin() + index;
  }
}
