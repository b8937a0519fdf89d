package org.variorum.dictionary;

import java.util.Arrays;

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

  private final char[] a;
  private final char[] b;
  private final int width;
  private final double[] score;

  /** Misprints of the best way to each cell in the upper half, letters that differ in the lower. */
  private final int[] steps;

  private Alignment(String a, String b, double least) {
    this.a = a.toCharArray();
    this.b = b.toCharArray();
    width = b.length() + 1;
    int cells = (a.length() + 1) * width;
    score = new double[cells];
    steps = new int[cells];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    double enough = Math.max(least, ends()) - ROUNDING;
    double[] left = left(b);
    double ahead = Letters.bits(a);
    int[] first = new int[a.length() + 1];
    int[] last = new int[a.length() + 1];
    int hopeless = 0;
    for (int i = 0; i <= a.length() && hopeless < Confusions.LONGEST; i++) {
      ahead -= i == 0 ? 0 : Letters.bits(a.charAt(i - 1));
      int from = i == 0 ? 0 : width;
      int to = 0;
      for (int row = Math.max(0, i - Confusions.LONGEST); row < i; row++) {
        from = Math.min(from, first[row]);
        to = Math.max(to, last[row]);
      }
      first[i] = width;
      last[i] = -1;
      for (int j = from; j < width && j <= Math.max(to, last[i]) + Confusions.LONGEST; j++) {
        if (i + j > 0) {
          fill(i, j);
        } else {
          score[0] = 0;
        }
        if (score[i * width + j] + Math.min(ahead, left[j]) < enough) {
          score[i * width + j] = Double.NEGATIVE_INFINITY;
        } else {
          first[i] = Math.min(first[i], j);
          last[i] = j;
        }
      }
      hopeless = last[i] < 0 ? hopeless + 1 : 0;
    }
    if (hopeless == Confusions.LONGEST) {
      score[score.length - 1] = Double.NEGATIVE_INFINITY;
    }
  }

  /**
   * What the letters that both begin and end with come to when those between are replaced: the best
   * way is no worse, so nothing need be tried that cannot come to as much.
   */
  private double ends() {
    int shorter = Math.min(a.length, b.length);
    int longer = Math.max(a.length, b.length);
    double bits = 0;
    int begin = 0;
    while (begin < shorter && a[begin] == b[begin]) {
      bits += Letters.bits(a[begin++]);
    }
    int end = 0;
    while (end < shorter - begin && a[a.length - 1 - end] == b[b.length - 1 - end]) {
      bits += Letters.bits(a[a.length - 1 - end++]);
    }
    return bits - SUBSTITUTED * (shorter - begin - end) - LEFT_OUT * (longer - shorter);
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
    int most = Math.max(1, Math.min(a.length, b.length) / 2);
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
    char x = i == 0 ? 0 : a[i - 1];
    char y = j == 0 ? 0 : b[j - 1];
    if (i > 0) {
      boolean doubled = i > 1 && x == a[i - 2];
      step(at, i - 1, j, doubled ? DOUBLED : LEFT_OUT, doubled ? 0 : 1, 1);
    }
    if (j > 0) {
      boolean doubled = j > 1 && y == b[j - 2];
      step(at, i, j - 1, doubled ? DOUBLED : LEFT_OUT, doubled ? 0 : 1, 1);
    }
    if (i > 0 && j > 0) {
      if (x == y) {
        step(at, i - 1, j - 1, -Letters.bits(x), 0, 0);
      } else {
        step(at, i - 1, j - 1, SUBSTITUTED, 1, 1);
      }
      if (i > 1 && j > 1 && x == b[j - 2] && y == a[i - 2] && x != y) {
        step(at, i - 2, j - 2, SWAPPED - Math.min(Letters.bits(x), Letters.bits(y)), 1, 1);
      }
    }
    int last = Confusions.slot(x);
    int other = Confusions.slot(y);
    if (j > 0) {
      confuse(at, i, j, Confusions.ending(0, other));
    }
    if (i > 0) {
      confuse(at, i, j, Confusions.ending(last, 0));
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
          && !(k == 0 && atEdge(i, a, b[j - 1]))
          && !(l == 0 && atEdge(j, b, a[i - 1]))) {
        step(at, i - k, j - l, swap.bits() - swap.kept(), swap.print() ? 1 : 0, 1);
      }
    }
  }

  /**
   * Whether a letter has been added before or behind a whole name, where no vowel is lightly lost.
   */
  private static boolean atEdge(int at, char[] word, char added) {
    return (at == 0 || at == word.length) && added != 'h';
  }

  private void step(int at, int i, int j, double cost, int misprints, int differing) {
    int from = i * width + j;
    double total = score[from] - cost;
    if (total > score[at]) {
      score[at] = total;
      steps[at] = steps[from] + misprints * MISPRINT + differing;
    }
  }
}
