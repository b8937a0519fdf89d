package org.variorum.link;

/** Sorted arrays without repetition, read as sets. */
final class Sorted {

  private Sorted() {}

  /** How many values two sets share. */
  static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
