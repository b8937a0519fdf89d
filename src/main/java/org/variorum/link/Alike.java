package org.variorum.link;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Which of many names may be there twice, found without a table of all of them. */
final class Alike {

  private Alike() {}

  /** The indices of the names whose hash another one has too, in no particular order. */
  static int[] of(int count, IntFunction<String> names) {
    long[] byHash = new long[count];
    for (int i = 0; i < count; i++) {
      byHash[i] = ((long) names.apply(i).hashCode() << 32) | i;
    }
    Arrays.parallelSort(byHash);
    int[] alike = new int[count];
    int found = 0;
    for (int i = 0; i < count; i++) {
      boolean before = i > 0 && byHash[i - 1] >> 32 == byHash[i] >> 32;
      boolean after = i + 1 < count && byHash[i + 1] >> 32 == byHash[i] >> 32;
      if (before || after) {
        alike[found++] = (int) byHash[i];
      }
    }
    return Arrays.copyOf(alike, found);
  }
}
