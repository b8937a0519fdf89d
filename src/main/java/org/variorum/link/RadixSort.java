package org.variorum.link;

/** Sorts a column of hashes together with a column beside it; equal hashes keep their order. */
final class RadixSort {

  private static final int BITS = 11;
  private static final int BUCKETS = 1 << BITS;

  private RadixSort() {}

  /** Sorts both columns by the first, in place. */
  static void byKey(long[] keys, int[] values) {
    long[] fromKeys = keys;
    int[] fromValues = values;
    long[] toKeys = new long[keys.length];
    int[] toValues = new int[values.length];
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      int[] at = new int[BUCKETS + 1];
      for (long key : fromKeys) {
        at[bucket(key, shift) + 1]++;
      }
      for (int b = 0; b < BUCKETS; b++) {
        at[b + 1] += at[b];
      }
      for (int i = 0; i < fromKeys.length; i++) {
        int to = at[bucket(fromKeys[i], shift)]++;
        toKeys[to] = fromKeys[i];
        toValues[to] = fromValues[i];
      }
      long[] spareKeys = fromKeys;
      int[] spareValues = fromValues;
      fromKeys = toKeys;
      fromValues = toValues;
      toKeys = spareKeys;
      toValues = spareValues;
    }
  }

  private static int bucket(long key, int shift) {
    return (int) (key >>> shift) & (BUCKETS - 1);
  }
}
