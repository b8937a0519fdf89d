package org.variorum.link;

/** Sorts a column of hashes together with a column beside it; equal hashes keep their order. */
final class RadixSort {

  private static final int BITS = 11;
  private static final int BUCKETS = 1 << BITS;

  private RadixSort() {}

  /** Sorts a part of both columns by the first, in place. */
  static void byKey(long[] keys, int[] values, int from, int to) {
    int n = to - from;
    long[] fromKeys = new long[n];
    int[] fromValues = new int[n];
    long[] toKeys = new long[n];
    int[] toValues = new int[n];
    System.arraycopy(keys, from, fromKeys, 0, n);
    System.arraycopy(values, from, fromValues, 0, n);
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      int[] at = new int[BUCKETS + 1];
      for (long key : fromKeys) {
        at[bucket(key, shift) + 1]++;
      }
      for (int b = 0; b < BUCKETS; b++) {
        at[b + 1] += at[b];
      }
      for (int i = 0; i < n; i++) {
        int slot = at[bucket(fromKeys[i], shift)]++;
        toKeys[slot] = fromKeys[i];
        toValues[slot] = fromValues[i];
      }
      long[] spareKeys = fromKeys;
      int[] spareValues = fromValues;
      fromKeys = toKeys;
      fromValues = toValues;
      toKeys = spareKeys;
      toValues = spareValues;
    }
    System.arraycopy(fromKeys, 0, keys, from, n);
    System.arraycopy(fromValues, 0, values, from, n);
  }

  private static int bucket(long key, int shift) {
    return (int) (key >>> shift) & (BUCKETS - 1);
  }
}
