package org.variorum.link;

import java.util.Arrays;

/** Collects the keys of one profile, as 64-bit hashes. */
final class KeyRing {

  private long[] keys = new long[16];
  private int size;

  void add(int kind, int box, String value) {
    long hash = mix(0x9E3779B97F4A7C15L * kind + box);
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001B3L;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = mix(hash);
  }

  boolean isEmpty() {
    return size == 0;
  }

  long[] keys() {
    return Arrays.stream(keys, 0, size).sorted().distinct().toArray();
  }

  /** Stafford's mix 13, the finalizer of {@code SplittableRandom}. */
  private static long mix(long bits) {
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }
}
