package org.variorum.dictionary;

/** A name's {@link NameKey} from its folded characters; a worker for one thread. */
final class NameHash {

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
