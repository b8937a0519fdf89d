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
          "more than a quarter apart",
          "within two weeks, one told later",
          "within a month, one told later",
          "within a quarter, one told later",
          "more than a quarter apart, one told later");

  private static final int WITHIN_TWO_WEEKS = 5;

  /** From a gap to the same gap where a text is about what followed. */
  private static final int TOLD_LATER = 4;

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
    return level >= WITHIN_TWO_WEEKS && (a.late() || b.late()) ? level + TOLD_LATER : level;
  }
}
