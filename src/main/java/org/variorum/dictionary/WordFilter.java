package org.variorum.dictionary;

import java.util.Collection;

/**
 * Whether a word may be one of many: a bit for the hash of each, so that a name which no dictionary
 * has costs one look at a small table and not one into every large one.
 *
 * <p>Filled by one thread, then read by any number.
 */
final class WordFilter {

  /** Bits for each word: of the words that are not there, one in {@value} passes. */
  private static final int ROOM = 8;

  private final long[] bits;

  /** A filter with room for so many words. */
  WordFilter(int words) {
    this.bits = new long[Math.max(1, Integer.highestOneBit(words * ROOM * 2 - 1) >>> 6)];
  }

  void addAll(Collection<String> words) {
    for (String word : words) {
      int hash = Lexeme.hash(word);
      bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
    }
  }

  /** False for a word that was not added; mostly so. */
  boolean mayHold(String word) {
    int hash = Lexeme.hash(word);
    return (bits[hash >>> 6 & bits.length - 1] >>> hash & 1) != 0;
  }
}
