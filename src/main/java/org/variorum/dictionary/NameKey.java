package org.variorum.dictionary;

/**
 * A 64-bit hash (FNV-1a) of a name's words as look-ups compare them.
 *
 * <p>Case, diacritics, apostrophes, points and hyphens make no difference, {@code el} is {@code
 * al}, {@code St.} is {@code Saint}, {@code Mt.} is {@code Mount} and {@code Ft.} is {@code Fort}:
 * {@code N'Djamena} and {@code Ndjamena} have one key, so have {@code Port-au-Prince} and {@code
 * Port au Prince}.
 */
final class NameKey {

  static final long EMPTY = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private NameKey() {}

  /** The key of a whole name. */
  static long of(String name) {
    return parts(name).key();
  }

  /**
   * A name taken apart.
   *
   * @param key of the whole name
   * @param first the key of its first word
   * @param words how many words it has
   */
  record Parts(long key, long first, int words) {}

  /** The keys of a name and of its first word. */
  static Parts parts(String name) {
    char[] folded = Folding.fold(name).toCharArray();
    NameHash hash = new NameHash();
    hash.read(folded, 0, folded.length);
    return new Parts(hash.key, hash.first, hash.words);
  }

  /**
   * The key of a name with one more folded word; the same key when the word has no letter or digit.
   */
  static long add(long key, String word) {
    return add(key, word, 0, word.length());
  }

  /** The key with letters joined to its last word, as a possessive's {@code s}. */
  static long join(long key, String letters) {
    long joined = key;
    for (int i = 0; i < letters.length(); i++) {
      if (letter(letters.charAt(i))) {
        joined = step(joined, letters.charAt(i));
      }
    }
    return joined;
  }

  /** The key with one more character. */
  static long step(long key, char c) {
    return (key ^ c) * PRIME;
  }

  static boolean separates(char c) {
    return !letter(c) && c != '\'' && c != '.';
  }

  static boolean letter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c >= 0x80 && Character.isLetterOrDigit(c);
  }

  private static long add(long key, String text, int from, int to) {
    int letters = 0;
    char first = 0;
    char second = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (letter(c)) {
        letters++;
        if (letters == 1) {
          first = c;
        } else if (letters == 2) {
          second = c;
        }
      }
    }
    if (letters == 0) {
      return key;
    }
    long joined = key == EMPTY ? key : step(key, ' ');
    String full = letters == 2 ? full(first, second) : "";
    return full.isEmpty() ? join(joined, text, from, to) : join(joined, full);
  }

  private static long join(long key, String text, int from, int to) {
    long joined = key;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (letter(c)) {
        joined = step(joined, c);
      }
    }
    return joined;
  }

  static String full(char first, char second) {
    if (second == 't') {
      return switch (first) {
        case 's' -> "saint";
        case 'm' -> "mount";
        case 'f' -> "fort";
        default -> "";
      };
    }
    return first == 'e' && second == 'l' ? "al" : "";
  }
}
