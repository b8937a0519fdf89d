package org.variorum.link;

import java.text.Normalizer;
import java.util.Locale;

/** Names without what writers differ in: case, diacritics, marks, the article of Arabic names. */
final class Fold {

  private Fold() {}

  /**
   * Lower-case letters and digits with single blanks: {@code "Nioro du-Sahel"} becomes {@code
   * "nioro du sahel"}.
   */
  static String name(String written) {
    String plain = ascii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
