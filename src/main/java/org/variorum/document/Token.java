package org.variorum.document;

import org.variorum.dictionary.Folding;

/**
 * One word, number or mark.
 *
 * <p>A hyphen between letters is a token of its own ({@code al - Qaeda - linked}), so is a
 * possessive {@code 's} or {@code '} and the {@code n't} of a verb; an apostrophe inside a name
 * ({@code Jama'at}), the point of an abbreviation ({@code Col.}, {@code U.S.}) and the marks inside
 * a figure ({@code 1,200}) are not.
 *
 * @param text the characters of the original text
 * @param norm {@code text} in lower case, without diacritics, with plain quotes: what look-ups
 *     compare
 * @param begin first UTF-16 offset in the report's original text
 * @param end offset behind the last character
 * @param spaceBefore whether white space, a line start or a removed mark stands before it
 */
public record Token(String text, String norm, int begin, int end, boolean spaceBefore) {

  public Span span() {
    return new Span(begin, end);
  }

  public boolean is(String word) {
    return norm.equals(word);
  }

  /** Whether the first character is an upper-case letter. */
  public boolean capitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it holds a letter or digit. */
  public boolean word() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  public boolean numeric() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** The characters from {@code from} to {@code to} of the text as a token of its own. */
  Token part(int from, int to) {
    String part = text.substring(from, to);
    boolean space = from == 0 && spaceBefore;
    return new Token(part, Folding.fold(part), begin + from, begin + to, space);
  }
}
