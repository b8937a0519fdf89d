package org.variorum.link;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What a text is about: its rare words.
 *
 * <p>A word counts the more, the rarer it is ({@link WordFrequencies}) and the earlier and oftener
 * it comes: its weight halves every hundred words. Texts are compared by the cosine of these
 * weights (Salton and Buckley 1988).
 *
 * @param hashes of the words, rising
 * @param weights of the words; their squares add up to one
 * @param telling the hashes of up to 40 words to find similar texts by, the most telling first
 * @param odd the hashes of those of the first four of these that hardly any report has
 */
record Words(int[] hashes, float[] weights, int[] telling, int[] odd) implements Serializable {

  private static final int TELLING = 40;
  private static final int FIRST = 4;
  private static final float TELLING_RARITY = 3;

  /** Hardly any report has a word that the frequencies do not list: an odd name, a small town. */
  private static final float ODD = WordFrequencies.MOST;

  /**
   * Above this, a rarer word is no better to be found by: what one report alone has finds nothing.
   */
  private static final float RARE_ENOUGH = 5;

  private static final Words NONE = new Words(new int[0], new float[0], new int[0], new int[0]);
  private static final int MOST = 160;
  private static final float LEAST_RARITY = 1.5f;
  private static final double HALF_LIFE = 100;
  private static final float[] DECAY = decay();

  /** The words of a text. */
  static Words of(Scan scan, WordFrequencies frequencies) {
    if (scan.wordCount() == 0) {
      return NONE;
    }
    long[] places = new long[scan.wordCount()];
    for (int i = 0; i < places.length; i++) {
      places[i] = (scan.word(i) & ~0xFFFFFFFFL) | i;
    }
    Arrays.sort(places);
    int[] hashes = new int[places.length];
    float[] weights = new float[places.length];
    float[] finding = new float[places.length];
    float[] rarities = new float[places.length];
    int size = 0;
    for (int i = 0; i < places.length; ) {
      long hash = places[i] >> 32;
      float rarity = frequencies.rarity(scan.word((int) places[i]));
      float presence = 0;
      for (; i < places.length && places[i] >> 32 == hash; i++) {
        presence += DECAY[(int) places[i]];
      }
      if (rarity >= LEAST_RARITY) {
        float present = (float) StrictMath.log1p(3 * presence);
        hashes[size] = (int) hash;
        rarities[size] = rarity;
        finding[size] = rarity < TELLING_RARITY ? 0 : present * Math.min(RARE_ENOUGH, rarity);
        weights[size++] = present * rarity;
      }
    }
    int[] telling = telling(hashes, finding, size);
    int[] odd = odd(telling, Arrays.copyOf(hashes, size), rarities);
    return heaviest(Arrays.copyOf(hashes, size), Arrays.copyOf(weights, size), telling, odd);
  }

  /** Those of the most telling words that are rare enough. */
  private static int[] odd(int[] telling, int[] hashes, float[] rarities) {
    return Arrays.stream(telling)
        .limit(FIRST)
        .filter(word -> rarities[Arrays.binarySearch(hashes, word)] >= ODD)
        .toArray();
  }

  /** A word as {@link #hashes} has it. */
  static int key(long hash) {
    return (int) (hash >> 32);
  }

  /** Whether a word is among those that count. */
  boolean has(int key) {
    return Arrays.binarySearch(hashes, key) >= 0;
  }

  /**
   * The cosine of the angle between two texts: 0 when they share no rare word, 1 for the same text.
   */
  float cosine(Words other) {
    float sum = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int left = hashes[i];
      int right = other.hashes[j];
      if (left == right) {
        sum += weights[i++] * other.weights[j++];
      } else if (left < right) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The hashes of the words that are best to find by, the best first. */
  private static int[] telling(int[] hashes, float[] finding, int size) {
    return Ranking.best(hashes, finding, size, TELLING, Float.MIN_VALUE);
  }

  private static Words heaviest(int[] hashes, float[] weights, int[] telling, int[] odd) {
    float least = least(weights, MOST);
    int size = 0;
    double squares = 0;
    for (int i = 0; i < hashes.length && size < MOST; i++) {
      if (weights[i] >= least) {
        hashes[size] = hashes[i];
        weights[size++] = weights[i];
        squares += (double) weights[size - 1] * weights[size - 1];
      }
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < size; i++) {
      weights[i] /= length;
    }
    return new Words(Arrays.copyOf(hashes, size), Arrays.copyOf(weights, size), telling, odd);
  }

  /** The weight that {@code most} words reach. */
  private static float least(float[] weights, int most) {
    if (weights.length <= most) {
      return 0;
    }
    float[] sorted = weights.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - most];
  }

  private static float[] decay() {
    float[] decay = new float[Scan.MOST_WORDS];
    for (int i = 0; i < decay.length; i++) {
      decay[i] = (float) StrictMath.pow(2, -i / HALF_LIFE);
    }
    return decay;
  }
}
