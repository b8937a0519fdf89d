package org.variorum.extract.date;

/** Numbers inside one token. */
final class Figures {

  private Figures() {}

  /**
   * The number that the token's figures make, or -1 when it is not of figures only or over 8 long.
   */
  static int plain(String norm) {
    return number(norm, norm.length());
  }

  /** The number of {@code 14} or {@code 14th}, or -1. */
  static int day(String norm) {
    int length = norm.length();
    if (length > 2 && isSuffix(norm.substring(length - 2))) {
      return number(norm, length - 2);
    }
    return length <= 2 ? number(norm, length) : -1;
  }

  /** Whether the token is a number with an ordinal ending. */
  static boolean ordinal(String norm) {
    return norm.length() > 2 && day(norm) >= 0;
  }

  private static boolean isSuffix(String end) {
    return end.equals("th") || end.equals("st") || end.equals("nd") || end.equals("rd");
  }

  private static int number(String norm, int length) {
    if (length == 0 || length > 8) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      char c = norm.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }
}
