package org.variorum.link;

/** Numbers by 64-bit hash, in open addressing; written by one thread, then read by any. */
final class HashTable {

  private final long[] keys;
  private final float[] values;
  private final int mask;

  HashTable(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size) * 2) * 2;
    keys = new long[capacity];
    values = new float[capacity];
    mask = capacity - 1;
  }

  void put(long key, float value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  float get(long key, float otherwise) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : otherwise;
  }

  /** The key's slot, or the free one where it would go; hashes are never 0. */
  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
