package org.variorum.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Profiles by the keys that they share, as one sorted column of keys beside one of indices. */
final class Blocks {

  private final long[] keys;
  private final int[] members;

  /** Where each block of at least two begins. */
  private final int[] starts;

  private Blocks(long[] keys, int[] members) {
    this.keys = keys;
    this.members = members;
    this.starts =
        IntStream.range(0, keys.length)
            .filter(
                i ->
                    (i == 0 || keys[i - 1] != keys[i])
                        && i + 1 < keys.length
                        && keys[i + 1] == keys[i])
            .toArray();
  }

  static Blocks of(List<Profile> profiles) {
    int n = profiles.size();
    long[][] all = new long[n][];
    IntStream.range(0, n).parallel().forEach(i -> all[i] = Blocking.keys(profiles.get(i)));
    int[] offsets = new int[n + 1];
    for (int i = 0; i < n; i++) {
      offsets[i + 1] = offsets[i] + all[i].length;
    }
    long[] keys = new long[offsets[n]];
    int[] members = new int[offsets[n]];
    for (int i = 0; i < n; i++) {
      System.arraycopy(all[i], 0, keys, offsets[i], all[i].length);
      Arrays.fill(members, offsets[i], offsets[i + 1], i);
    }
    RadixSort.byKey(keys, members);
    return new Blocks(keys, members);
  }

  /** Visits every block of at least two, by its number, on several threads. */
  void forEach(IntConsumer visitor) {
    IntStream.range(0, starts.length).parallel().forEach(visitor);
  }

  long key(int block) {
    return keys[starts[block]];
  }

  /** The members of a block, rising. */
  int[] members(int block) {
    int end = starts[block];
    while (end < keys.length && keys[end] == keys[starts[block]]) {
      end++;
    }
    return Arrays.copyOfRange(members, starts[block], end);
  }
}
