package org.variorum.dictionary;

/** A name's {@link NameKey} from its folded characters; a worker for one thread. */
final class NameHash {

  private static final char NOTHING = 0;
  private static final char GAP = ' ';

  /** What each byte of ASCII folds to: a letter, a digit, {@link #GAP}, or {@link #NOTHING}. */
  private static final char[] PLAIN = new char[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      char folded = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
      PLAIN[c] = NameKey.letter(folded) ? folded : NameKey.separates(folded) ? GAP : NOTHING;
    }
  }

  /** The key of the whole name. */
  long key;

  /** The key of its first word. */
  long first;

  /** How many words it has. */
  int words;

  /** Reads a name's folded characters from {@code from} to {@code to}. */
  void read(char[] chars, int from, int to) {
    key = NameKey.EMPTY;
    first = NameKey.EMPTY;
    words = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || NameKey.separates(chars[i])) {
        if (i > start) {
          word(chars, start, i);
        }
        start = i + 1;
      }
    }
  }

  /**
   * Reads a name that lies as UTF-8, folding it as it goes; most names of the world are ASCII.
   *
   * @return false, and nothing of what is read holds, when it is not ASCII
   */
  boolean ascii(byte[] utf8, int from, int to) {
    long hash = NameKey.EMPTY;
    long before = hash;
    int letters = 0;
    char one = 0;
    char two = 0;
    first = NameKey.EMPTY;
    words = 0;
    for (int i = from; i <= to; i++) {
      byte b = i < to ? utf8[i] : (byte) GAP;
      if (b < 0) {
        return false;
      }
      char c = PLAIN[b];
      if (c > GAP) {
        if (letters == 0) {
          before = words == 0 ? hash : NameKey.step(hash, GAP);
          hash = before;
        }
        hash = NameKey.step(hash, c);
        letters++;
        one = letters == 1 ? c : one;
        two = letters == 2 ? c : two;
      } else if (c == GAP && letters > 0) {
        String full = letters == 2 ? NameKey.full(one, two) : "";
        hash = full.isEmpty() ? hash : NameKey.join(before, full);
        words++;
        first = words == 1 ? hash : first;
        letters = 0;
      }
    }
    key = hash;
    return true;
  }

  private void word(char[] chars, int from, int to) {
    long joined = key == NameKey.EMPTY ? key : NameKey.step(key, ' ');
    long longer = joined;
    int letters = 0;
    char one = 0;
    char two = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (NameKey.letter(c)) {
        longer = NameKey.step(longer, c);
        letters++;
        one = letters == 1 ? c : one;
        two = letters == 2 ? c : two;
      }
    }
    if (letters == 0) {
      return;
    }
    String full = letters == 2 ? NameKey.full(one, two) : "";
    key = full.isEmpty() ? longer : NameKey.join(joined, full);
    words++;
    first = words == 1 ? key : first;
  }
}
