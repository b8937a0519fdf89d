package org.variorum.link;

/** Sets of numbers that grow together: union by smallest member, with path halving. */
final class Forest {

  private final int[] parent;

  Forest(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The smallest member of the set. */
  int find(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int a, int b) {
    int left = find(a);
    int right = find(b);
    if (left != right) {
      parent[Math.max(left, right)] = Math.min(left, right);
    }
  }
}
