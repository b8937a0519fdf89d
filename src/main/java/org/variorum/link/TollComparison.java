package org.variorum.link;

import java.util.List;

/** How many were killed, or wounded. */
final class TollComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of(
          "missing",
          "same, ten or more",
          "same, three to nine",
          "same, one or two",
          "both can hold, up to twice as many",
          "near",
          "up to twice as many",
          "up to five times as many",
          "more than five times as many",
          "more than five times as many, and elsewhere",
          "more than five times as many, by another kind of attack",
          "another number, and in another town",
          "up to five times as many, of others in another village, both reported at once",
          "same, three or more, but on another day of the week");

  private static final int FAR_MORE = 8;
  private static final int FAR_MORE_ELSEWHERE = 9;
  private static final int FAR_MORE_OTHERWISE = 10;
  private static final int ANOTHER_ELSEWHERE = 11;
  private static final int OTHERS_ELSEWHERE = 12;
  private static final int ANOTHER_DAY = 13;
  private static final int SAME_THREE = 2;
  private static final int NEAR = 5;
  private static final int MORE = 7;

  private final boolean wounded;

  TollComparison(boolean wounded) {
    this.wounded = wounded;
  }

  @Override
  public String name() {
    return wounded ? "wounded" : "killed";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  /**
   * A toll rises fast; one that is told of another town beside, or of another kind of attack, is
   * that of another incident. That two incidents of one week have as many dead says nothing.
   */
  @Override
  public int level(Profile a, Profile b) {
    int level = figures(a, b);
    if (level == 0 || !a.worded() || !b.worded()) {
      return level;
    }
    if (level < NEAR) {
      return level <= SAME_THREE && DateComparison.twiceAWeek(a, b) ? ANOTHER_DAY : level;
    }
    if (level == FAR_MORE && PlaceComparison.elsewhere(a, b)) {
      return FAR_MORE_ELSEWHERE;
    }
    if (level == FAR_MORE) {
      return TypeComparison.another(a, b) ? FAR_MORE_OTHERWISE : FAR_MORE;
    }
    if (PlaceComparison.otherTowns(a, b)) {
      return ANOTHER_ELSEWHERE;
    }
    boolean others = level == MORE && a.atOnce() && b.atOnce() && HarmedComparison.others(a, b);
    return others && PlaceComparison.otherVillages(a, b) ? OTHERS_ELSEWHERE : level;
  }

  private int figures(Profile a, Profile b) {
    return wounded
        ? level(
            a.tolls().wounded(),
            a.tolls().woundedMost(),
            b.tolls().wounded(),
            b.tolls().woundedMost())
        : level(
            a.tolls().killed(), a.tolls().killedMost(), b.tolls().killed(), b.tolls().killedMost());
  }

  private static int level(long min, long max, long otherMin, long otherMax) {
    if (min == Tolls.NOT_TOLD || otherMin == Tolls.NOT_TOLD) {
      return 0;
    }
    if (min == otherMin) {
      return min >= 10 ? 1 : min >= 3 ? 2 : 3;
    }
    long less = Math.min(min, otherMin);
    long more = Math.max(min, otherMin);
    if (min <= otherMax && otherMin <= max && more <= 2 * less) {
      return 4;
    }
    if (more - less <= Math.max(1, less / 5)) {
      return NEAR;
    }
    return more <= 2 * less ? 6 : more <= 5 * less ? 7 : FAR_MORE;
  }
}
