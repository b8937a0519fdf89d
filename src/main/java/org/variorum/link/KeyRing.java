package org.variorum.link;

import java.util.Arrays;

/** Collects the keys of one profile, as 64-bit hashes. */
final class KeyRing {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[32];
  private int size;

  /** Adds the key of a kind, a box and a value; its last bits are zero. */
  void add(char kind, int box, long value) {
    put(mix(mix(GOLDEN * kind + box) ^ value) & ~Grid.BITS);
  }

  /** Adds the two keys of a kind and a value within days of a day: one in each grid. */
  void add(char kind, Grid grid, int day, long value) {
    add(kind, 2 * grid.box(day), value);
    put(mix(mix(GOLDEN * kind + 2L * grid.shifted(day) + 1) ^ value) & ~Grid.BITS | grid.mark());
  }

  /** Adds the key of a kind and a value that counts only where a day is not known; it is odd. */
  void addUndated(char kind, long value) {
    put(mix(mix(GOLDEN * kind - 1) ^ value) & ~Grid.BITS | 1L);
  }

  private void put(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long[] keys() {
    Arrays.sort(keys, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[kept++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, kept);
  }

  /** FNV-1a over the characters. */
  static long hash(String value) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Stafford's mix 13, the finalizer of {@code SplittableRandom}. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
