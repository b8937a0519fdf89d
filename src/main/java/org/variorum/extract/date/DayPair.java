package org.variorum.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One day of a month or two: {@code 2-4}, {@code 3 and 5}, {@code 2 to 4}. */
final class DayPair {

  private static final Set<String> LINKS =
      Set.of("-", "--", "to", "and", "/", "through", "until", "or");

  private DayPair() {}

  /** The second day, when a link and another day stand here. */
  static @Nullable Integer second(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    if (!ahead.takeAny(LINKS)) {
      return null;
    }
    ahead.take("the");
    Integer day = ahead.takeDay();
    if (day != null) {
      cursor.at = ahead.at;
    }
    return day;
  }

  static @Nullable Expression build(int first, @Nullable Integer last, int month, YearTail year) {
    if (!year.allows(month, first) || last != null && !year.allows(month, last)) {
      return null;
    }
    Expression one = year.complete(month, first);
    return last == null ? one : last <= first ? null : new Stretch(one, year.complete(month, last));
  }
}
