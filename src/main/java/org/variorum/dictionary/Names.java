package org.variorum.dictionary;

/** The names of a gazetteer: all in one index, or in one for each start. */
interface Names {

  /** The index of the names that begin with a {@link NameStart}. */
  NameIndex starting(int start);

  /** See {@link Gazetteer#longest}. */
  default int longest(WordRow words, int from, int limit) {
    int plain = longest(words, from, limit, NameKey.EMPTY, from);
    if (from + 1 < limit && NameIndex.possessive(words.norm(from + 1)) && plain <= from + 1) {
      long joined = NameKey.join(NameKey.add(NameKey.EMPTY, words.norm(from)), "s");
      int owner = longest(words, from, limit, joined, from + 2);
      return owner > from + 2 || plain == from ? owner : plain;
    }
    return plain;
  }

  private int longest(WordRow words, int from, int limit, long start, int next) {
    boolean begun = start != NameKey.EMPTY;
    NameIndex names = starting(NameStart.of(words, from, begun ? next : from + 1));
    long key = start;
    int best = begun && names.has(start) ? next : from;
    int left = begun ? names.longest(start) - 1 : 1;
    boolean one = !begun; // as yet the name has one word
    for (int i = next; i < limit; i++) {
      String word = words.norm(i);
      boolean owner = NameIndex.possessive(word) && i > next;
      if (word.isEmpty() || left <= 0 && !owner) {
        break;
      }
      long longer = owner ? NameKey.join(key, "s") : NameKey.add(key, word);
      if (longer == key) {
        if (i == from || !word.equals("-")) {
          break;
        }
        continue;
      }
      if (key == NameKey.EMPTY) {
        left = names.longest(longer);
        if (left == LongIndex.ABSENT) {
          break;
        }
      } else if (owner && one) { // "A's" begins as "As" does
        names = starting(NameStart.of(words, from, i + 1));
      } else {
        one = false;
      }
      key = longer;
      left -= owner ? 0 : 1;
      if (names.has(key)) {
        best = i + 1;
      }
    }
    return best;
  }
}
