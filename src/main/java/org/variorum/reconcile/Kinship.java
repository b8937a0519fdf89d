package org.variorum.reconcile;

import java.util.List;

/**
 * What two reports share that independent witnesses would hardly share.
 *
 * @param a id of one report, the smaller of the two
 * @param b id of the other
 * @param shared what they share, the weightiest first
 */
public record Kinship(String a, String b, List<Shared> shared) {

  public Kinship {
    shared = List.copyOf(shared);
  }

  /** The evidence in bits; one bit doubles the odds of a common origin. */
  public double bits() {
    double bits = 0;
    for (Shared one : shared) {
      bits += one.bits();
    }
    return bits;
  }

  /**
   * One thing that two reports share.
   *
   * @param kind what sort of thing
   * @param text the words, or what stands for them
   * @param bits what it is worth
   */
  public record Shared(Kind kind, String text, double bits) {}

  /** What reports of one origin share. */
  public enum Kind {
    /** The same text. */
    TEXT,
    /** Both name the same agency as where they have it from. */
    AGENCY,
    /** A spelling that no gazetteer knows and others contest. */
    RARE_SPELLING,
    /** The same places in the same order out of more. */
    LIST_ORDER,
    /** A quotation, word for word. */
    QUOTE,
    /** A run of words outside quotations. */
    WORD_RUN,
    /** A single witness who tells the same. */
    WITNESS,
    /** The same figure under the same hedge. */
    FIGURE,
    /** Rare words that stand together in a sentence of each. */
    RARE_WORDS
  }
}
