package org.variorum.link;

import java.util.List;

/** How much the rare words of the two texts agree. */
final class WordComparison implements Comparison {

  private static final float[] COSINES = {
    0.02f, 0.04f, 0.06f, 0.08f, 0.10f, 0.125f, 0.15f, 0.18f, 0.22f, 0.27f, 0.35f, 0.45f, 0.60f
  };

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
    return 1 + Bands.band(COSINES, a.words().cosine(b.words()));
  }
}
