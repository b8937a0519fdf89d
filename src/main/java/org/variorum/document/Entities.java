package org.variorum.document;

import java.util.HashMap;
import java.util.Map;
import org.variorum.dictionary.Tsv;

/** Character references of HTML: by name, by decimal number, by hexadecimal number. */
final class Entities {

  private static final int LONGEST = 10;
  private static final Map<String, String> NAMED = named();

  private Entities() {}

  private static Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    for (Tsv.Row row : Tsv.load("entities.tsv").rows()) {
      named.put(row.get("name"), Character.toString(Integer.parseInt(row.get("code"), 16)));
    }
    return Map.copyOf(named);
  }

  /**
   * Behind the semicolon of the reference whose name begins at {@code from}, or -1 if there is
   * none.
   */
  static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from && !character(text.substring(from, i)).isEmpty() ? i + 1 : -1;
      }
      if (c != '#' && (c >= 0x80 || !Character.isLetterOrDigit(c))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The character that {@code name} (without ampersand and semicolon) refers to; empty if to none.
   */
  static String character(String name) {
    if (name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, "");
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int code = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return "";
      }
      code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
    }
    boolean surrogate = code >= 0xd800 && code < 0xe000;
    return code == 0 || surrogate || code > 0x10ffff ? "" : Character.toString(windows(code));
  }

  /**
   * Pages that number their quotes after Windows-1252 mean what browsers show (HTML Living Standard
   * 13.2.5.80).
   */
  private static int windows(int code) {
    return switch (code) {
      case 0x80 -> 0x20ac;
      case 0x85 -> 0x2026;
      case 0x91 -> 0x2018;
      case 0x92 -> 0x2019;
      case 0x93 -> 0x201c;
      case 0x94 -> 0x201d;
      case 0x95 -> 0x2022;
      case 0x96 -> 0x2013;
      case 0x97 -> 0x2014;
      default -> code;
    };
  }
}
