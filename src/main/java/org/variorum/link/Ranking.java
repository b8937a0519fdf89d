package org.variorum.link;

import java.util.Arrays;

/** The best of some hashes by a score beside each. */
final class Ranking {

  private Ranking() {}

  /**
   * Up to {@code most} hashes with scores of at least {@code least}, the best first; the smaller
   * hash among equals.
   */
  static int[] best(int[] hashes, float[] scores, int size, int most, float least) {
    long[] ranks = new long[size];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (scores[i] >= least) {
        ranks[kept++] =
            ((long) ~Float.floatToIntBits(scores[i]) << 32)
                | ((hashes[i] ^ Integer.MIN_VALUE) & 0xFFFFFFFFL);
      }
    }
    Arrays.sort(ranks, 0, kept);
    int[] best = new int[Math.min(most, kept)];
    for (int i = 0; i < best.length; i++) {
      best[i] = (int) ranks[i] ^ Integer.MIN_VALUE;
    }
    return best;
  }
}
