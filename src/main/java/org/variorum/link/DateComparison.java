package org.variorum.link;

import java.util.List;

/**
 * When it happened: the distance in days, or the day of the week where that is all that is told.
 */
final class DateComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of(
          "missing",
          "same day",
          "overlapping days",
          "one day apart",
          "two or three days apart",
          "within a week",
          "within a month",
          "more than a month apart",
          "one day apart and elsewhere, both reported at once",
          "two or three days apart, both reported at once",
          "within a week, both reported at once",
          "within a month, both reported at once",
          "more than a month apart, both reported at once",
          "two or three days apart, one told later",
          "within a week, one told later",
          "within a month, one told later",
          "more than a month apart, one told later",
          "same day, year unknown",
          "another day, year unknown",
          "same weekday",
          "another weekday");

  private static final int ONE_DAY = 3;
  private static final int WITHIN_A_MONTH = 6;

  /**
   * From days apart to the same where both reports came with their day or the day after: then
   * neither can mean the other's; and of days more than a week apart where both came within a week.
   * Of two days in a row one is often the other misread, but hardly where the places differ too:
   * villages struck one after the other.
   */
  private static final int AT_ONCE = 5;

  /**
   * From days far apart to the same where a text is about what followed: its own days are easily
   * taken for the incident's.
   */
  private static final int TOLD_LATER = 9;

  @Override
  public String name() {
    return "date";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  @Override
  public int level(Profile a, Profile b) {
    When left = a.when();
    When right = b.when();
    if (!left.known() || !right.known()) {
      return undated(left, right);
    }
    int level = dated(left, right);
    if (level < ONE_DAY) {
      return level;
    }
    if (a.late() || b.late()) {
      return level > ONE_DAY ? level + TOLD_LATER : level;
    }
    boolean another = level > ONE_DAY || a.worded() && b.worded() && PlaceComparison.apart(a, b);
    boolean fresh = level < WITHIN_A_MONTH ? a.atOnce() && b.atOnce() : a.fresh() && b.fresh();
    return fresh && another ? level + AT_ONCE : level;
  }

  /** Whether both came at once, with days of one week that are not one after the other. */
  static boolean twiceAWeek(Profile a, Profile b) {
    if (!a.when().known() || !b.when().known() || a.late() || b.late()) {
      return false;
    }
    int level = dated(a.when(), b.when());
    return level > ONE_DAY && level < WITHIN_A_MONTH && a.atOnce() && b.atOnce();
  }

  private static int dated(When left, When right) {
    int days = left.distance(right);
    if (days == 0) {
      return left.width() == 1 && right.width() == 1 ? 1 : 2;
    }
    return days == 1 ? 3 : days <= 3 ? 4 : days <= 7 ? 5 : days <= 31 ? 6 : 7;
  }

  private static int undated(When left, When right) {
    if (left.monthDay() != 0 && right.monthDay() != 0) {
      return left.monthDay() == right.monthDay() ? 17 : 18;
    }
    if (left.weekday() != 0 && right.weekday() != 0) {
      return left.weekday() == right.weekday() ? 19 : 20;
    }
    return 0;
  }
}
