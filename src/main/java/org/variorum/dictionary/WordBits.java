package org.variorum.dictionary;

/**
 * Which words occur, as one bit of 256 for each by its hash: a rule whose few words do not occur in
 * a sentence is told so without a look at any word of it.
 *
 * <p>Filled by one thread, then read by any number.
 */
public final class WordBits {

  private static final int LONGS = 4;

  private final long[] bits;

  /** No words. */
  public WordBits() {
    this.bits = new long[LONGS];
  }

  private WordBits(long[] bits) {
    this.bits = bits;
  }

  /** The same words, to which more can be added. */
  public WordBits copy() {
    return new WordBits(bits.clone());
  }

  public void add(Lexeme word) {
    add(word.hash());
  }

  void add(int hash) {
    bits[hash >>> 6 & LONGS - 1] |= 1L << hash;
  }

  /** Whether one of the words may occur: never false for one that does. */
  public boolean mayHold(WordSet words) {
    long[] asked = words.occurring().bits;
    return (bits[0] & asked[0] | bits[1] & asked[1] | bits[2] & asked[2] | bits[3] & asked[3]) != 0;
  }
}
