package org.variorum.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Profiles by the keys that they share. Keys are hashes, so that their first bits deal them evenly
 * to shelves; every shelf is filled and sorted on its own, as one column of keys beside one of
 * indices.
 */
final class Blocks {

  /** Keys of one shelf, about: a sort of so many stays within a processor's cache. */
  private static final int SHELF = 1 << 13;

  /** Profiles whose keys one thread makes at a time. */
  private static final int PORTION = 1 << 10;

  private final long[] keys;
  private final int[] members;

  /** Where each shelf begins, and behind the last. */
  private final int[] shelves;

  private Blocks(long[] keys, int[] members, int[] shelves) {
    this.keys = keys;
    this.members = members;
    this.shelves = shelves;
  }

  static Blocks of(List<Profile> profiles) {
    int portions = (profiles.size() + PORTION - 1) / PORTION;
    long[][][] made = new long[portions][][];
    IntStream.range(0, portions).parallel().forEach(p -> made[p] = keys(profiles, p * PORTION));
    long count = 0;
    for (long[][] portion : made) {
      for (long[] own : portion) {
        count += own.length;
      }
    }
    int bits = 64 - Long.numberOfLeadingZeros(count / SHELF);
    int[][] at = new int[portions][];
    IntStream.range(0, portions).parallel().forEach(p -> at[p] = dealt(made[p], bits));
    int[] shelves = new int[(1 << bits) + 1];
    int next = 0;
    for (int shelf = 0; shelf < 1 << bits; shelf++) {
      for (int[] portion : at) {
        int own = portion[shelf];
        portion[shelf] = next;
        next = Math.addExact(next, own);
      }
      shelves[shelf + 1] = next;
    }
    long[] keys = new long[next];
    int[] members = new int[next];
    IntStream.range(0, portions)
        .parallel()
        .forEach(p -> deal(made[p], p * PORTION, bits, at[p], keys, members));
    IntStream.range(0, 1 << bits)
        .parallel()
        .forEach(s -> RadixSort.byKey(keys, members, shelves[s], shelves[s + 1]));
    return new Blocks(keys, members, shelves);
  }

  private static long[][] keys(List<Profile> profiles, int from) {
    long[][] keys = new long[Math.min(PORTION, profiles.size() - from)][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Blocking.keys(profiles.get(from + i));
    }
    return keys;
  }

  /** How many keys of a portion go to each shelf. */
  private static int[] dealt(long[][] portion, int bits) {
    int[] counts = new int[1 << bits];
    for (long[] own : portion) {
      for (long key : own) {
        counts[shelf(key, bits)]++;
      }
    }
    return counts;
  }

  private static void deal(
      long[][] portion, int first, int bits, int[] at, long[] keys, int[] members) {
    for (int i = 0; i < portion.length; i++) {
      for (long key : portion[i]) {
        int to = at[shelf(key, bits)]++;
        keys[to] = key;
        members[to] = first + i;
      }
    }
  }

  private static int shelf(long key, int bits) {
    return bits == 0 ? 0 : (int) (key >>> (Long.SIZE - bits));
  }

  /** Looks at a block: a key and the members that share it, rising. */
  interface Visitor {
    void visit(long key, int[] members);
  }

  /**
   * Visits every block of at least two, on several threads; in the order of their first members, so
   * that what is visited one after the other lies together in memory.
   */
  void forEach(Visitor visitor) {
    long[] blocks = blocks();
    IntStream.range(0, blocks.length)
        .parallel()
        .forEach(
            i -> {
              int from = (int) blocks[i];
              visitor.visit(keys[from], Arrays.copyOfRange(members, from, end(from)));
            });
  }

  /** Where every block of at least two begins, below its first member. */
  private long[] blocks() {
    int[] before = new int[shelves.length];
    IntStream.range(0, shelves.length - 1)
        .parallel()
        .forEach(s -> before[s + 1] = blocks(s, null, 0));
    Arrays.parallelPrefix(before, Math::addExact);
    long[] blocks = new long[before[before.length - 1]];
    IntStream.range(0, shelves.length - 1).parallel().forEach(s -> blocks(s, blocks, before[s]));
    Arrays.parallelSort(blocks);
    return blocks;
  }

  /** Counts the blocks of a shelf, and notes them from an index on if wanted. */
  private int blocks(int shelf, long @Nullable [] into, int at) {
    int found = 0;
    for (int from = shelves[shelf]; from < shelves[shelf + 1]; ) {
      int to = end(from);
      if (to - from > 1) {
        if (into != null) {
          into[at + found] = (long) members[from] << 32 | from;
        }
        found++;
      }
      from = to;
    }
    return found;
  }

  /** Where the block ends that begins there; no key is on two shelves. */
  private int end(int from) {
    int to = from + 1;
    while (to < keys.length && keys[to] == keys[from]) {
      to++;
    }
    return to;
  }
}
