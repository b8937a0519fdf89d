package org.variorum.dictionary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Folds names that lie as UTF-8 in a pool of bytes, without making a string of each. A worker for
 * one thread: {@link #chars} holds the last name.
 */
final class FoldedBytes {

  private static final int KNOWN = 0x2100;
  private static final int GREEK = 0x370;
  private static final int CYRILLIC = 0x400;

  /** What each character folds to, once it has been met; two threads would write the same. */
  private static final @Nullable String[] FOLDED = new @Nullable String[KNOWN];

  char[] chars = new char[128];

  /** Folds the bytes from {@code from} to {@code to} and says how many characters they come to. */
  int fold(byte[] utf8, int from, int to) {
    if (chars.length < 4 * (to - from)) {
      chars = Arrays.copyOf(chars, 8 * (to - from));
    }
    int size = 0;
    for (int i = from; i < to; i++) {
      byte b = utf8[i];
      if (b >= 0) {
        chars[size++] = (char) (b >= 'A' && b <= 'Z' ? b + 32 : b == '`' ? '\'' : b);
      } else {
        int c = decode(utf8, i);
        if (c >= KNOWN || c >= GREEK && c < CYRILLIC) {
          return whole(new String(utf8, from, to - from, StandardCharsets.UTF_8));
        }
        String one = folded(c);
        for (int k = 0; k < one.length(); k++) {
          chars[size++] = one.charAt(k);
        }
        i += c < 0x800 ? 1 : 2;
      }
    }
    return size;
  }

  /** The character that begins at {@code at}; above {@link #KNOWN} when it has four bytes. */
  private static int decode(byte[] utf8, int at) {
    int b = utf8[at] & 0xff;
    if (b < 0xe0) {
      return (b & 0x1f) << 6 | utf8[at + 1] & 0x3f;
    }
    return b < 0xf0
        ? (b & 0xf) << 12 | (utf8[at + 1] & 0x3f) << 6 | utf8[at + 2] & 0x3f
        : Integer.MAX_VALUE;
  }

  private static String folded(int c) {
    String one = FOLDED[c];
    if (one == null) {
      one = Folding.fold(String.valueOf((char) c));
      FOLDED[c] = one;
    }
    return one;
  }

  /** Letters of which the folding depends on those beside them, and rare ones. */
  private int whole(String name) {
    String all = Folding.fold(name);
    chars = all.length() > chars.length ? new char[all.length()] : chars;
    all.getChars(0, all.length(), chars, 0);
    return all.length();
  }
}
