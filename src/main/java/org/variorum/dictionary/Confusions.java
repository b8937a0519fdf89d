package org.variorum.dictionary;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Letters that stand for each other in transliterations and misprints, and what a swap costs in
 * bits.
 */
final class Confusions {

  static final int LONGEST = 3;
  private static final int LETTERS = 32;
  private static final Swap[] NONE = {};

  /** The swaps whose parts end with two letters; most pairs of letters have none. */
  private static final Swap[][] ENDING = new Swap[LETTERS * LETTERS][];

  static {
    Map<Integer, Map<String, Swap>> ending = new TreeMap<>();
    for (Tsv.Row row : Tsv.load("spellings.tsv").rows()) {
      String one = row.get("one");
      String other = row.text("other");
      boolean print = row.choice(Kind.class, "kind") == Kind.PRINT;
      put(ending, new Swap(one, other, print, row.real("bits")));
      put(ending, new Swap(other, one, print, row.real("bits")));
    }
    Arrays.fill(ENDING, NONE);
    ending.forEach((slot, swaps) -> ENDING[slot] = swaps.values().toArray(NONE));
  }

  private Confusions() {}

  /** Why letters get swapped. */
  enum Kind {
    TRANSLITERATION,
    PRINT
  }

  /**
   * Letters and what they are confused with.
   *
   * @param print whether it is a misprint
   * @param bits what it costs
   * @param kept the bits of the letters that both keep: the {@code h} of {@code kh} and {@code h}
   */
  record Swap(String one, String other, boolean print, double bits, double kept) {

    Swap(String one, String other, boolean print, double bits) {
      this(one, other, print, bits, kept(one, other));
    }

    private static double kept(String one, String other) {
      String longer = one.length() > other.length() ? one : other;
      String shorter = one.length() > other.length() ? other : one;
      return longer.contains(shorter) ? Letters.bits(shorter) : 0;
    }

    /** Whether one word ends with the first part at a place and another with the second. */
    boolean fits(char[] a, int i, char[] b, int j) {
      return ends(a, i, one) && ends(b, j, other);
    }

    private static boolean ends(char[] word, int end, String part) {
      int from = end - part.length();
      for (int i = 0; i < part.length(); i++) {
        if (word[from + i] != part.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The swaps whose parts end with these letters, the shortest first; 0 stands for nothing. */
  static Swap[] ending(int one, int other) {
    return ENDING[one * LETTERS + other];
  }

  /** Of two rows for the same letters the last counts; they are tried by their lengths. */
  private static void put(Map<Integer, Map<String, Swap>> ending, Swap swap) {
    int slot = slot(last(swap.one())) * LETTERS + slot(last(swap.other()));
    String order =
        swap.one().length() + " " + swap.other().length() + " " + swap.one() + " " + swap.other();
    ending.computeIfAbsent(slot, s -> new TreeMap<>()).put(order, swap);
  }

  private static char last(String part) {
    return part.isEmpty() ? 0 : part.charAt(part.length() - 1);
  }

  /** The number of a last letter; 0 of none. */
  static int slot(char letter) {
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : letter == 0 ? 0 : LETTERS - 1;
  }
}
