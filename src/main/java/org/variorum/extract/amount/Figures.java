package org.variorum.extract.amount;

/** The value of a figure: {@code 12}, {@code 1,200}, {@code 2.5}. */
final class Figures {

  private Figures() {}

  /**
   * The value, or -1 when the token is no plain figure ({@code 3d}, {@code 7.62mm}, {@code 10:30},
   * {@code 12,34}).
   */
  static double value(String norm) {
    if (norm.length() > 15) {
      return -1;
    }
    double value = 0;
    int sinceComma = -1;
    double decimal = 0;
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (c >= '0' && c <= '9') {
        if (decimal > 0) {
          value += (c - '0') * decimal;
          decimal /= 10;
        } else {
          value = value * 10 + (c - '0');
          sinceComma += sinceComma < 0 ? 0 : 1;
        }
      } else if (c == ','
          && decimal == 0
          && i > 0
          && i <= norm.length() - 4
          && (sinceComma < 0 || sinceComma == 3)) {
        sinceComma = 0;
      } else if (c == '.' && decimal == 0 && i > 0 && i < norm.length() - 1) {
        decimal = 0.1;
      } else {
        return -1;
      }
    }
    return sinceComma == 3 || sinceComma < 0 ? Math.round(value * 1e6) / 1e6 : -1;
  }
}
