package org.variorum.extract.date;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;

/**
 * One day of a month or two: {@code 2-4}, {@code 3 and 5}, {@code 28/29}.
 *
 * @param first day
 * @param last second day, behind the first, or null
 */
record DayPair(int first, @Nullable Integer last) {

  private static final WordSet LINKS =
      WordSet.of("-", "--", "to", "and", "/", "through", "until", "or");

  /** Reads one day or two; null when none stands here. */
  static @Nullable DayPair read(Cursor cursor) {
    DayPair slashed = slashed(cursor.norm());
    if (slashed != null) {
      cursor.at++;
      return slashed;
    }
    Integer first = cursor.takeDay();
    return first == null ? null : new DayPair(first, second(cursor, first));
  }

  /** Two days in one token. */
  private static @Nullable DayPair slashed(String norm) {
    int slash = norm.indexOf('/');
    int first = slash < 1 ? -1 : Figures.day(norm.substring(0, slash));
    int last = slash < 1 ? -1 : Figures.day(norm.substring(slash + 1));
    return first > 0 && last > first && last <= 31 ? new DayPair(first, last) : null;
  }

  private static @Nullable Integer second(Cursor cursor, int first) {
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    if (!ahead.takeAny(LINKS)) {
      return null;
    }
    ahead.take("the");
    Integer day = ahead.takeDay();
    if (day == null || day <= first) {
      return null;
    }
    cursor.at = ahead.at;
    return day;
  }

  /**
   * These days of the month.
   *
   * @param behind stands behind the date
   * @return null when there is no such day, or the words name a body
   */
  @Nullable Expression in(int month, YearTail year, Cursor behind) {
    boolean exist = year.allows(month, first) && (last == null || year.allows(month, last));
    if (!exist || named(behind)) {
      return null;
    }
    Expression one = year.complete(month, first);
    return last == null ? one : new Stretch(one, year.complete(month, last));
  }

  /** {@code the 25 May Brigade}. */
  private static boolean named(Cursor behind) {
    return DateWords.bodyBehind(behind.norm())
        && behind.token() != null
        && behind.token().capitalized();
  }
}
