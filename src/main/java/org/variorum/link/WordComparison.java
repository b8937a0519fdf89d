package org.variorum.link;

import java.util.List;

/** How much the rare words of the two texts agree. */
final class WordComparison implements Comparison {

  private static final float[] COSINES = {
    0.02f, 0.04f, 0.06f, 0.08f, 0.10f, 0.125f, 0.15f, 0.18f, 0.22f, 0.27f, 0.35f, 0.45f, 0.60f
  };

  /**
   * Texts of few rare words agree by chance: two car bombs of one month are told in the same dozen
   * words. The cosine of texts of so many rare words counts by half.
   */
  private static final float CHANCE = 5;

  /**
   * Texts of fewer rare words than that are a sentence or two: what they share is what any report
   * of such an attack says, and what they do not share they had no room for. The shorter they are,
   * the nearer their words come to saying nothing.
   */
  private static final float SHORT = 30;

  /** The cosine that speaks neither for one incident nor for two. */
  private static final float NEUTRAL = 0.115f;

  @Override
  public String name() {
    return "words";
  }

  @Override
  public List<String> levels() {
    return Bands.labels("cosine", COSINES);
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.words().hashes().length == 0 || b.words().hashes().length == 0) {
      return 0;
    }
    int fewer = Math.min(a.words().hashes().length, b.words().hashes().length);
    float cosine = a.words().cosine(b.words()) * fewer / (fewer + CHANCE);
    float share = Math.min(1, fewer / SHORT);
    return 1 + Bands.band(COSINES, NEUTRAL + (cosine - NEUTRAL) * share);
  }
}
