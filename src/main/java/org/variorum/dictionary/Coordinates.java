package org.variorum.dictionary;

import org.jspecify.annotations.Nullable;

/** Numbers in the text of a gazetteer's file. */
final class Coordinates {

  private static final int LONGEST = 24;

  private Coordinates() {}

  /** Degrees between {@code -most} and {@code most}, or null. */
  static @Nullable Double degrees(String text, double most) {
    if (!looksNumeric(text)) {
      return null;
    }
    double value = Double.parseDouble(text);
    return Math.abs(value) <= most ? Double.valueOf(value) : null;
  }

  /** A whole number that is not negative, or null. */
  static @Nullable Long count(String text) {
    if (text.isEmpty() || text.length() > 18 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    return Long.valueOf(text);
  }

  /** An optional minus, digits, and at most one point among them. */
  private static boolean looksNumeric(String text) {
    int points = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '-' || i > 0) {
        return false;
      }
    }
    return digits > 0 && points <= 1 && text.length() <= LONGEST;
  }
}
