package org.variorum.dictionary;

/** The best way to read one spelling as another, by dynamic programming over their letters. */
final class Alignment {

  private static final int LONGEST_NAME = 64;
  private static final double SUBSTITUTED = 6.5;
  private static final double LEFT_OUT = 6;
  private static final double SWAPPED = 4;
  private static final double DOUBLED = 1.5;

  /**
   * Evidence that chance gives: what the best of all alignments of two unrelated names comes to.
   */
  static final double LEAST_BITS = 5;

  /** More than sums of bits in another order differ by. */
  private static final double ROUNDING = 1e-6;

  private static final int MISPRINT = 1 << 16;

  private final String a;
  private final String b;
  private final int width;
  private final double[] score;

  /** Misprints of the best way to each cell in the upper half, letters that differ in the lower. */
  private final int[] steps;

  private Alignment(String a, String b, double least) {
    this.a = a;
    this.b = b;
    width = b.length() + 1;
    int cells = (a.length() + 1) * width;
    score = new double[cells];
    steps = new int[cells];
    double[] left = left(b);
    double ahead = Letters.bits(a);
    int hopeless = 0;
    for (int i = 0; i <= a.length() && hopeless < Confusions.LONGEST; i++) {
      ahead -= i == 0 ? 0 : Letters.bits(a.charAt(i - 1));
      double most = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < width; j++) {
        if (i + j > 0) {
          fill(i, j);
        }
        double reach = score[i * width + j] + Math.min(ahead, left[j]);
        if (reach < least - ROUNDING) {
          score[i * width + j] = Double.NEGATIVE_INFINITY;
        }
        most = Math.max(most, reach);
      }
      hopeless = most < least - ROUNDING ? hopeless + 1 : 0;
    }
    if (hopeless == Confusions.LONGEST) {
      score[score.length - 1] = Double.NEGATIVE_INFINITY;
    }
  }

  /** Aligns two words of letters and digits; very long ones by their first letters only. */
  static Alignment of(String a, String b) {
    return of(a, b, Double.NEGATIVE_INFINITY);
  }

  /** Aligns two words, and gives up, with no bits at all, when so many bits are out of reach. */
  static Alignment of(String a, String b, double least) {
    return new Alignment(cut(a), cut(b), least);
  }

  /** The bits of the letters from each place of a word on. */
  private static double[] left(String word) {
    double[] left = new double[word.length() + 1];
    for (int j = word.length() - 1; j >= 0; j--) {
      left[j] = left[j + 1] + Letters.bits(word.charAt(j));
    }
    return left;
  }

  double bits() {
    return score[score.length - 1];
  }

  int differing() {
    return steps[steps.length - 1] & MISPRINT - 1;
  }

  Spelling.Level level() {
    int misprints = steps[steps.length - 1] / MISPRINT;
    int most = Math.max(1, Math.min(a.length(), b.length()) / 2);
    if (bits() < LEAST_BITS || misprints > most || differing() > 2 * most) {
      return Spelling.Level.FAR;
    }
    return switch (misprints) {
      case 0 -> Spelling.Level.TRANSLITERATION;
      case 1 -> differing() == 1 ? Spelling.Level.ONE_LETTER : Spelling.Level.FEW_LETTERS;
      default -> Spelling.Level.FEW_LETTERS;
    };
  }

  private static String cut(String word) {
    return word.length() > LONGEST_NAME ? word.substring(0, LONGEST_NAME) : word;
  }

  private void fill(int i, int j) {
    int at = i * width + j;
    score[at] = Double.NEGATIVE_INFINITY;
    if (i > 0) {
      step(at, i - 1, j, leftOut(a, i), doubled(a, i) ? 0 : 1, 1);
    }
    if (j > 0) {
      step(at, i, j - 1, leftOut(b, j), doubled(b, j) ? 0 : 1, 1);
    }
    if (i > 0 && j > 0) {
      char x = a.charAt(i - 1);
      char y = b.charAt(j - 1);
      if (x == y) {
        step(at, i - 1, j - 1, -Letters.bits(x), 0, 0);
      } else {
        step(at, i - 1, j - 1, SUBSTITUTED, 1, 1);
      }
      if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2) && x != y) {
        step(at, i - 2, j - 2, SWAPPED - Math.min(Letters.bits(x), Letters.bits(y)), 1, 1);
      }
    }
    char last = i == 0 ? 0 : a.charAt(i - 1);
    char other = j == 0 ? 0 : b.charAt(j - 1);
    if (j > 0) {
      confuse(at, i, j, Confusions.ending((char) 0, other));
    }
    if (i > 0) {
      confuse(at, i, j, Confusions.ending(last, (char) 0));
    }
    if (i > 0 && j > 0) {
      confuse(at, i, j, Confusions.ending(last, other));
    }
  }

  private void confuse(int at, int i, int j, Confusions.Swap[] swaps) {
    for (Confusions.Swap swap : swaps) {
      int k = swap.one().length();
      int l = swap.other().length();
      if (k <= i
          && l <= j
          && score[(i - k) * width + j - l] != Double.NEGATIVE_INFINITY
          && swap.fits(a, i, b, j)
          && !(k == 0 && atEdge(i, a, b.charAt(j - 1)))
          && !(l == 0 && atEdge(j, b, a.charAt(i - 1)))) {
        step(at, i - k, j - l, swap.bits() - swap.kept(), swap.print() ? 1 : 0, 1);
      }
    }
  }

  /**
   * Whether a letter has been added before or behind a whole name, where no vowel is lightly lost.
   */
  private static boolean atEdge(int at, String word, char added) {
    return (at == 0 || at == word.length()) && added != 'h';
  }

  private void step(int at, int i, int j, double cost, int misprints, int differing) {
    int from = i * width + j;
    double total = score[from] - cost;
    if (total > score[at]) {
      score[at] = total;
      steps[at] = steps[from] + misprints * MISPRINT + differing;
    }
  }

  private static double leftOut(String word, int end) {
    return doubled(word, end) ? DOUBLED : LEFT_OUT;
  }

  private static boolean doubled(String word, int end) {
    return end > 1 && word.charAt(end - 1) == word.charAt(end - 2);
  }
}
