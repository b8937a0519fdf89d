package org.variorum.link;

import java.util.ArrayList;
import java.util.List;

/** Levels of a measure: one band below every bound, and one above the last. */
final class Bands {

  private Bands() {}

  /** The number of bounds that a value reaches. */
  static int band(float[] bounds, float value) {
    int band = 0;
    while (band < bounds.length && value >= bounds[band]) {
      band++;
    }
    return band;
  }

  /**
   * {@code missing} and the bands in words: {@code cosine under 0.02}, {@code cosine from 0.02}.
   */
  static List<String> labels(String measure, float[] bounds) {
    List<String> labels = new ArrayList<>(List.of("missing", measure + " under " + bounds[0]));
    for (float bound : bounds) {
      labels.add(measure + " from " + bound);
    }
    return List.copyOf(labels);
  }
}
