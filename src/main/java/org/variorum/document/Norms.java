package org.variorum.document;

import java.util.Locale;
import org.variorum.dictionary.Folding;

/** The form of a word or mark that look-ups compare: {@code Évry} as {@code evry}. */
final class Norms {

  private Norms() {}

  /**
   * A word folded, a mark written one way.
   *
   * @param apart whether white space stands before and behind
   */
  static String of(String word, boolean apart) {
    String folded = Folding.fold(word);
    String norm = folded.isEmpty() ? word.toLowerCase(Locale.ROOT) : folded;
    return norm.equals("-") && apart ? "--" : shortened(norm); // "(Reuters) - Armed men": a dash
  }

  /**
   * Dashes and ellipses of any length are written one way: {@code --}, {@code ...}; {@code ''} is a
   * quote.
   */
  private static String shortened(String norm) {
    int length = norm.length();
    if (length < 2) {
      return norm;
    }
    return switch (norm.charAt(0)) {
      case '-' -> norm.charAt(1) == '-' ? "--" : norm;
      case '.' -> norm.charAt(1) == '.' ? length == 2 ? "." : "..." : norm;
      case '\'' -> norm.equals("''") ? "\"" : norm;
      default -> norm;
    };
  }
}
