package org.variorum.link;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Members by key, growing and shrinking: chains of numbers under 64-bit hashes. */
final class KeyIndex {

  private static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] heads = filled(1 << 10);
  private int used;

  private int[] members = new int[1 << 10];
  private int[] nexts = new int[1 << 10];
  private int size;
  private int free = NONE;

  void add(long key, int member) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    int entry = entry();
    members[entry] = member;
    nexts[entry] = heads[slot];
    heads[slot] = entry;
  }

  void remove(long key, int member) {
    int slot = slot(keys, key);
    int before = NONE;
    for (int entry = heads[slot]; entry != NONE; entry = nexts[entry]) {
      if (members[entry] == member) {
        if (before == NONE) {
          heads[slot] = nexts[entry];
        } else {
          nexts[before] = nexts[entry];
        }
        nexts[entry] = free;
        free = entry;
        return;
      }
      before = entry;
    }
  }

  void forEach(long key, IntConsumer visitor) {
    for (int entry = heads[slot(keys, key)]; entry != NONE; entry = nexts[entry]) {
      visitor.accept(members[entry]);
    }
  }

  private int entry() {
    if (free != NONE) {
      int entry = free;
      free = nexts[entry];
      return entry;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
      nexts = Arrays.copyOf(nexts, 2 * size);
    }
    return size++;
  }

  /** Twice the slots; keys whose chains have become empty are left behind. */
  private void grow() {
    long[] moreKeys = new long[2 * keys.length];
    int[] moreHeads = filled(moreKeys.length);
    used = 0;
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != NONE) {
        int slot = slot(moreKeys, keys[i]);
        moreKeys[slot] = keys[i];
        moreHeads[slot] = heads[i];
        used++;
      }
    }
    keys = moreKeys;
    heads = moreHeads;
  }

  /** The key's slot, or the free one where it would go; keys are never 0. */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int[] filled(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, NONE);
    return heads;
  }
}
