package org.variorum.dictionary;

/** How much a letter tells: {@code -log2} of its share of all letters of GeoNames' town names. */
final class Letters {

  private static final double[] BITS = {
    2.9, 5.4, 5.0, 5.0, 3.5, 6.9, 5.2, 5.0, 3.8, 7.3, 5.5, 4.1, 5.1, 3.7, 3.7, 5.7, 8.8, 3.9, 4.2,
    4.4, 4.7, 6.0, 6.8, 9.0, 6.0, 6.7
  };
  private static final double OTHER = 5;

  private Letters() {}

  /** The bits of one folded letter or digit. */
  static double bits(char letter) {
    return letter >= 'a' && letter <= 'z' ? BITS[letter - 'a'] : OTHER;
  }

  /** The bits of all letters of a word. */
  static double bits(String word) {
    double sum = 0;
    for (int i = 0; i < word.length(); i++) {
      sum += bits(word.charAt(i));
    }
    return sum;
  }
}
