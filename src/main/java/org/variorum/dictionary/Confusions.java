package org.variorum.dictionary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters that stand for each other in transliterations and misprints, and what a swap costs in
 * bits.
 */
final class Confusions {

  static final int LONGEST = 3;
  private static final Map<Long, Cost> COSTS = new HashMap<>();

  static {
    for (Tsv.Row row : Tsv.load("spellings.tsv").rows()) {
      String one = row.get("one");
      String other = row.text("other");
      Cost cost = new Cost(row.choice(Kind.class, "kind"), row.real("bits"));
      put(one, other, cost);
      put(other, one, cost);
    }
  }

  private Confusions() {}

  /** Why letters get swapped. */
  enum Kind {
    TRANSLITERATION,
    PRINT
  }

  /** What a swap costs, in bits. */
  record Cost(Kind kind, double bits) {}

  /**
   * What it costs to read {@code a[from..i)} as {@code b[begin..j)}, or null when they are not
   * confused.
   */
  static @Nullable Cost of(String a, int from, int i, String b, int begin, int j) {
    return COSTS.get(pack(a, from, i) << 32 | pack(b, begin, j));
  }

  private static void put(String one, String other, Cost cost) {
    COSTS.put(pack(one, 0, one.length()) << 32 | pack(other, 0, other.length()), cost);
  }

  private static long pack(String text, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << 8 | text.charAt(i) & 0xff;
    }
    return packed;
  }
}
