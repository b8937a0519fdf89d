package org.variorum.link;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Sets of numbers that grow together; the smallest member stands for its set. Several threads may
 * join at once: what comes out does not depend on who comes first.
 */
final class Forest {

  private final AtomicIntegerArray parent;

  Forest(int size) {
    int[] alone = new int[size];
    for (int i = 0; i < size; i++) {
      alone[i] = i;
    }
    parent = new AtomicIntegerArray(alone);
  }

  /** The smallest member of the set. */
  int find(int member) {
    int at = member;
    int up = parent.get(at);
    while (up != at) {
      int over = parent.get(up);
      if (over != up) {
        parent.compareAndSet(at, up, over);
      }
      at = up;
      up = over;
    }
    return at;
  }

  void join(int a, int b) {
    while (true) {
      int left = find(a);
      int right = find(b);
      if (left == right
          || parent.compareAndSet(
              Math.max(left, right), Math.max(left, right), Math.min(left, right))) {
        return;
      }
    }
  }
}
