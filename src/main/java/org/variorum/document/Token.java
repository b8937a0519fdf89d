package org.variorum.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Lexeme;

/**
 * One word, number or mark.
 *
 * <p>A hyphen between letters is a token of its own ({@code al - Qaeda - linked}), so is a
 * possessive {@code 's} or {@code '} and the {@code n't} of a verb; an apostrophe inside a name
 * ({@code Jama'at}), the point of an abbreviation ({@code Col.}, {@code U.S.}) and the marks inside
 * a figure ({@code 1,200}) are not.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Token {

  private final String text;
  private final Lexeme lexeme;
  private final int begin;
  private final int end;
  private final boolean spaceBefore;
  private final boolean capitalized;
  private final boolean numeric;
  private final boolean word;
  private final boolean wordFirst;
  private final boolean letterFirst;
  private final int length;

  /**
   * Makes a token.
   *
   * @param text the characters of the original text
   * @param norm {@code text} in lower case, without diacritics, with plain quotes: what look-ups
   *     compare
   * @param begin first UTF-16 offset in the report's original text
   * @param end offset behind the last character
   * @param spaceBefore whether white space, a line start or a removed mark stands before it
   */
  public Token(String text, String norm, int begin, int end, boolean spaceBefore) {
    this(text, Lexeme.of(norm), begin, end, spaceBefore);
  }

  /** A word in small letters, whose text is its normal form. */
  Token(Lexeme small, int begin, int end, boolean spaceBefore) {
    this(small.norm(), small, begin, end, spaceBefore);
  }

  private Token(String text, Lexeme lexeme, int begin, int end, boolean spaceBefore) {
    this.text = text;
    this.lexeme = lexeme;
    this.begin = begin;
    this.end = end;
    this.spaceBefore = spaceBefore;
    int first = text.codePointAt(0);
    this.capitalized = Character.isUpperCase(first);
    this.numeric = Character.isDigit(first);
    this.letterFirst = Character.isLetter(first);
    this.wordFirst = letterFirst || Character.isDigit(first);
    this.word = wordFirst || holdsWord(text);
    this.length = text.length();
  }

  private static boolean holdsWord(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The characters of the original text; small letters where a line of capitals hides its names.
   */
  public String text() {
    return text;
  }

  /** The text in lower case, without diacritics, with plain quotes: what look-ups compare. */
  public String norm() {
    return lexeme.norm();
  }

  /** The normal form with what the dictionaries know of it. */
  public Lexeme lexeme() {
    return lexeme;
  }

  /** First UTF-16 offset in the report's original text. */
  public int begin() {
    return begin;
  }

  /** Offset behind the last character. */
  public int end() {
    return end;
  }

  /** Whether white space, a line start or a removed mark stands before it. */
  public boolean spaceBefore() {
    return spaceBefore;
  }

  public Span span() {
    return new Span(begin, end);
  }

  public boolean is(String other) {
    return lexeme.is(other);
  }

  /** Whether the first character is an upper-case letter. */
  public boolean capitalized() {
    return capitalized;
  }

  /** Whether it holds a letter or digit. */
  public boolean word() {
    return word;
  }

  /** Whether the first character is a letter or digit. */
  public boolean wordFirst() {
    return wordFirst;
  }

  /** Whether the first character is a letter. */
  public boolean letterFirst() {
    return letterFirst;
  }

  /** How many UTF-16 units the text has. */
  public int length() {
    return length;
  }

  /** Whether the first character is a digit. */
  public boolean numeric() {
    return numeric;
  }

  /** The characters from {@code from} to {@code to} of the text as a token of its own. */
  Token part(int from, int to) {
    String part = text.substring(from, to);
    boolean space = from == 0 && spaceBefore;
    return new Token(part, Folding.fold(part), begin + from, begin + to, space);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Token token
        && begin == token.begin
        && end == token.end
        && spaceBefore == token.spaceBefore
        && text.equals(token.text)
        && norm().equals(token.norm());
  }

  @Override
  public int hashCode() {
    return Objects.hash(begin, end, norm());
  }

  @Override
  public String toString() {
    return text;
  }
}
