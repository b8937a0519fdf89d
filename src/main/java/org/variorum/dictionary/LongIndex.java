package org.variorum.dictionary;

import java.util.Arrays;

/** Whole numbers by 64-bit hash, in two arrays; open addressing with linear steps. */
final class LongIndex {

  static final int ABSENT = -1;

  private long[] keys;
  private int[] values;
  private int size;

  LongIndex(int expected) {
    int capacity = 16;
    while (capacity < expected * 1.6) {
      capacity <<= 1;
    }
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, ABSENT);
  }

  /** The value of a key, or {@link #ABSENT}. */
  int get(long key) {
    for (int at = slot(key); ; at = at + 1 & keys.length - 1) {
      if (values[at] == ABSENT || keys[at] == key) {
        return values[at];
      }
    }
  }

  /** Sets the value of a key; it must not be negative. */
  void put(long key, int value) {
    if (size * 10L > keys.length * 7L) {
      grow();
    }
    int at = slot(key);
    while (values[at] != ABSENT && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    size += values[at] == ABSENT ? 1 : 0;
    keys[at] = key;
    values[at] = value;
  }

  /** The same keys with room for so many. */
  LongIndex withRoom(int expected) {
    LongIndex larger = new LongIndex(expected);
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != ABSENT) {
        larger.put(keys[i], values[i]);
      }
    }
    return larger;
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32) & keys.length - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, ABSENT);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
