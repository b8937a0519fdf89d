package org.variorum.link;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The rare names in a text, as pairs of neighbouring words with capitals: victims, suspects,
 * streets, quarters.
 *
 * @param hashes of the names, rising
 * @param rarities of the names, in bits
 */
record Names(int[] hashes, float[] rarities) implements Serializable {

  private static final Names NONE = new Names(new int[0], new float[0]);
  private static final int MOST = 96;

  /** Rare enough to find a report by. */
  private static final float LEAST_RARITY = 3.75f;

  /** Rare enough to speak for one incident. */
  private static final float TELLING_RARITY = 5;

  /** The names of a text, the first 96 that are rare. */
  static Names of(Scan scan, WordFrequencies frequencies) {
    if (scan.nameCount() == 0) {
      return NONE;
    }
    long[] places = new long[Math.min(2 * MOST, scan.nameCount())];
    int size = 0;
    for (int i = 0; i < scan.nameCount() && size < places.length; i++) {
      if (frequencies.rarity(scan.name(i)) >= LEAST_RARITY) {
        places[size++] = (scan.name(i) & ~0xFFFFFFFFL) | i;
      }
    }
    Arrays.sort(places, 0, size);
    int[] hashes = new int[size];
    float[] rarities = new float[size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      int hash = (int) (places[i] >> 32);
      if ((n == 0 || hashes[n - 1] != hash) && n < MOST) {
        hashes[n] = hash;
        rarities[n++] = frequencies.rarity(scan.name((int) places[i]));
      }
    }
    return new Names(Arrays.copyOf(hashes, n), Arrays.copyOf(rarities, n));
  }

  /** The bits of the names that two texts share and that speak for one incident. */
  float shared(Names other) {
    float sum = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int left = hashes[i];
      int right = other.hashes[j];
      if (left == right) {
        sum += rarities[i] >= TELLING_RARITY ? rarities[i] : 0;
        i++;
        j++;
      } else if (left < right) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
