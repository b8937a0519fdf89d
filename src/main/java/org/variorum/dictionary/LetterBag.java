package org.variorum.dictionary;

/**
 * Which letters a name has, in 64 bits: two for each, so that far names are told without aligning
 * them.
 */
final class LetterBag {

  private static final int MOST = 5;

  private LetterBag() {}

  /** The letters of a name: once and twice or oftener, and its length in the upper bits. */
  static long of(String name) {
    char[] folded = Folding.fold(name).toCharArray();
    return of(folded, folded.length);
  }

  /** The letters of a folded name. */
  static long of(char[] folded, int size) {
    long bag = 0;
    int letters = 0;
    for (int i = 0; i < size; i++) {
      int at = folded[i] - 'a';
      if (at >= 0 && at < 26) {
        long once = 1L << at;
        bag |= (bag & once) == 0 ? once : once << 26;
        letters++;
      }
    }
    return bag | (long) Math.min(letters, 0xfff) << 52;
  }

  /** Whether two names have so many letters in common that they may be spellings of one. */
  static boolean alike(long one, long other) {
    long lengths = (one >>> 52) - (other >>> 52);
    return Math.abs(lengths) <= 3 && Long.bitCount((one ^ other) & (1L << 52) - 1) <= MOST;
  }
}
