package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters that stand for each other in transliterations and misprints, and what a swap costs in
 * bits.
 */
final class Confusions {

  static final int LONGEST = 3;
  private static final int LETTERS = 32;
  private static final LongIndex INDEX = new LongIndex(512);
  private static final List<Cost> COSTS = new ArrayList<>();

  /**
   * How long the parts are that end with two letters and have a swap, a bit for each pair of
   * lengths; most pairs of letters have none.
   */
  private static final int[] LENGTHS = new int[LETTERS * LETTERS];

  static {
    for (Tsv.Row row : Tsv.load("spellings.tsv").rows()) {
      String one = row.get("one");
      String other = row.text("other");
      COSTS.add(new Cost(row.choice(Kind.class, "kind"), row.real("bits")));
      put(one, other);
      put(other, one);
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

  /** The lengths of the parts that end with these letters and have a swap; 0 stands for nothing. */
  static int lengths(char one, char other) {
    return LENGTHS[slot(one) * LETTERS + slot(other)];
  }

  /** Whether such lengths hold this pair of them. */
  static boolean holds(int lengths, int one, int other) {
    return (lengths >> (one * (LONGEST + 1) + other) & 1) != 0;
  }

  /**
   * What it costs to read {@code a[from..i)} as {@code b[begin..j)}, or null when they are not
   * confused.
   */
  static @Nullable Cost of(String a, int from, int i, String b, int begin, int j) {
    int at = INDEX.get(pack(a, from, i) << 32 | pack(b, begin, j));
    return at == LongIndex.ABSENT ? null : COSTS.get(at);
  }

  private static void put(String one, String other) {
    INDEX.put(pack(one, 0, one.length()) << 32 | pack(other, 0, other.length()), COSTS.size() - 1);
    LENGTHS[slot(last(one)) * LETTERS + slot(last(other))] |=
        1 << one.length() * (LONGEST + 1) + other.length();
  }

  private static char last(String part) {
    return part.isEmpty() ? 0 : part.charAt(part.length() - 1);
  }

  private static int slot(char letter) {
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : letter == 0 ? 0 : LETTERS - 1;
  }

  private static long pack(String text, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << 8 | text.charAt(i) & 0xff;
    }
    return packed;
  }
}
