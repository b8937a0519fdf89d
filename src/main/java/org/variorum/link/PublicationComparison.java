package org.variorum.link;

import java.util.List;

/** How long after each other they were published. */
final class PublicationComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of(
          "missing",
          "same day",
          "one day apart",
          "two or three days apart",
          "within a week",
          "within two weeks",
          "within a month",
          "within a quarter",
          "more than a quarter apart");

  private static final int[] DAYS = {0, 1, 3, 7, 14, 31, 92};

  @Override
  public String name() {
    return "publication";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.published() == Profile.UNKNOWN || b.published() == Profile.UNKNOWN) {
      return 0;
    }
    int gap = Math.abs(a.published() - b.published());
    int level = 1;
    while (level <= DAYS.length && gap > DAYS[level - 1]) {
      level++;
    }
    return level;
  }
}
