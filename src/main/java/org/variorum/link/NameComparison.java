package org.variorum.link;

import java.util.List;

/** How rare the names are that the two texts share. */
final class NameComparison implements Comparison {

  private static final float[] BITS = {1, 8, 12, 18, 24, 36, 50};

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<String> levels() {
    return Bands.labels("shared bits", BITS);
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.names().hashes().length == 0 || b.names().hashes().length == 0) {
      return 0;
    }
    return 1 + Bands.band(BITS, a.names().shared(b.names()));
  }
}
