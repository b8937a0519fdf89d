package org.variorum.dictionary;

/**
 * What the letters of a name are worth to a spelling that has them as well: no alignment of the two
 * comes to more.
 */
final class LetterWorth {

  /** More than sums of bits in another order differ by. */
  private static final double ROUNDING = 1e-6;

  private final double[] worth = new double[26];
  private double others;

  LetterWorth(String name) {
    String folded = Folding.fold(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z') {
        worth[c - 'a'] += Letters.bits(c);
      } else if (Character.isLetterOrDigit(c)) {
        others += Letters.bits(c);
      }
    }
  }

  /** The most that an alignment with a name of these letters can come to, in bits. */
  double shared(long bag) {
    double sum = others + ROUNDING;
    for (long left = bag & (1L << 26) - 1; left != 0; left &= left - 1) {
      sum += worth[Long.numberOfTrailingZeros(left)];
    }
    return sum;
  }
}
