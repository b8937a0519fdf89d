package org.variorum.dictionary;

import java.util.Arrays;

/**
 * The first two letters of a name as {@link NameKey} compares it, as a small number: names of one
 * key have one start. By their starts the world's names are read in parts.
 */
final class NameStart {

  /** Letters and digits of ASCII, one for all others, and 0 for none. */
  private static final int LETTERS = 38;

  /** How many starts there are. */
  static final int ALL = LETTERS * LETTERS;

  /** What each byte of ASCII stands for; 0 for what is no letter. */
  private static final byte[] CODES = new byte[128];

  static {
    for (char c = 0; c < CODES.length; c++) {
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      CODES[c] = (byte) (NameKey.letter(lower) ? code(lower) : 0);
    }
  }

  /**
   * The start of two bytes of ASCII; -1 where one is no letter, or the two may be a word that is
   * compared by a longer form or an Arabic article.
   */
  private static final short[] PLAIN = new short[128 * 128];

  static {
    Arrays.fill(PLAIN, (short) -1);
    for (int one = 0; one < CODES.length; one++) {
      for (int two = 0; CODES[one] > 0 && two < CODES.length; two++) {
        char second = (char) (two | ' ');
        boolean longer = ArabicArticle.begins((char) (one | ' '), second) || full(one, second);
        if (CODES[two] > 0 && !longer) {
          PLAIN[one << 7 | two] = (short) (CODES[one] * LETTERS + CODES[two]);
        }
      }
    }
  }

  private static boolean full(int one, char second) {
    return !NameKey.full((char) (one | ' '), second).isEmpty();
  }

  private NameStart() {}

  /** The start of a name of any form. */
  static int of(String name) {
    if (name.length() > 3) {
      int one = plain(name.charAt(0));
      int two = plain(name.charAt(1));
      if (one > 0 && two > 0 && plain(name.charAt(2)) > 0) {
        return one * LETTERS + two;
      }
    }
    char[] folded = Folding.fold(name).toCharArray();
    return of(folded, 0, folded.length);
  }

  /** The start of a folded name; 0 when it has no letter. */
  static int of(char[] folded, int from, int to) {
    char one = 0;
    char two = 0;
    int letters = 0;
    for (int i = from; i < to && letters < 3; i++) {
      char c = folded[i];
      if (NameKey.letter(c)) {
        letters++;
        one = letters == 1 ? c : one;
        two = letters == 2 ? c : two;
      } else if (letters > 0 && NameKey.separates(c)) {
        break;
      }
    }
    return start(one, two, letters);
  }

  /**
   * The start of a name in UTF-8, where two letters of ASCII tell it, or three where two do not;
   * else -1.
   */
  static int plain(byte[] utf8, int from, int to) {
    if (to - from < 4 || (utf8[from] | utf8[from + 1]) < 0) {
      return -1;
    }
    int start = PLAIN[utf8[from] << 7 | utf8[from + 1]];
    return start >= 0 ? start : three(utf8, from);
  }

  private static int three(byte[] utf8, int from) {
    int one = CODES[utf8[from]];
    int two = CODES[utf8[from + 1]];
    byte three = utf8[from + 2];
    boolean letters = one > 0 && two > 0 && three >= 0 && CODES[three] > 0;
    boolean article = one == 1 && (utf8[from + 3] == ' ' || utf8[from + 3] == '-');
    return letters && !article ? one * LETTERS + two : -1;
  }

  /** The start of the name that the words from {@code from} to {@code to} make. */
  static int of(WordRow words, int from, int to) {
    char one = 0;
    char two = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      String word = words.norm(i);
      if (letters > 0 && !NameIndex.possessive(word)) {
        if (NameKey.add(NameKey.EMPTY, word) == NameKey.EMPTY) {
          continue;
        }
        break;
      }
      if (letters == 2 && !NameKey.full(one, two).isEmpty()) {
        return start(one, two, letters);
      }
      for (int k = 0; k < word.length() && letters < 3; k++) {
        char c = word.charAt(k);
        if (NameKey.letter(c)) {
          letters++;
          one = letters == 1 ? c : one;
          two = letters == 2 ? c : two;
        }
      }
    }
    return start(one, two, letters);
  }

  private static int plain(char c) {
    return c < CODES.length ? CODES[c] : 0;
  }

  private static int start(char one, char two, int letters) {
    String full = letters == 2 ? NameKey.full(one, two) : "";
    return full.isEmpty()
        ? code(one) * LETTERS + code(two)
        : code(full.charAt(0)) * LETTERS + code(full.charAt(1));
  }

  private static int code(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    return c == 0 ? 0 : c >= '0' && c <= '9' ? c - '0' + 27 : LETTERS - 1;
  }
}
