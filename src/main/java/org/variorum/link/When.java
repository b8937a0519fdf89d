package org.variorum.link;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.variorum.extract.date.DateValue;
import org.variorum.incident.Claim;

/**
 * When an incident happened, as far as one report says.
 *
 * @param first epoch day of the first possible day, or {@link Profile#UNKNOWN}
 * @param last epoch day of the last possible day, or {@link Profile#UNKNOWN}
 * @param weekday 1 for Monday to 7 for Sunday, 0 when neither told nor known from the day
 * @param monthDay month times 100 plus day, 0 when neither told nor known from the day
 */
record When(int first, int last, int weekday, int monthDay) implements Serializable {

  static final When NEVER = new When(Profile.UNKNOWN, Profile.UNKNOWN, 0, 0);

  /** The most telling of the dates claimed: the first with a day, else the first. */
  static When of(List<Claim<DateValue>> claims) {
    When best = NEVER;
    for (Claim<DateValue> claim : claims) {
      When when = of(claim.value());
      if (best.width() > when.width() || (best.equals(NEVER) && !when.equals(NEVER))) {
        best = when;
      }
    }
    return best;
  }

  private static When of(DateValue date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    DayOfWeek weekday = date.weekday();
    MonthDay monthDay = date.monthDay();
    if (earliest == null || latest == null) {
      return new When(
          Profile.UNKNOWN,
          Profile.UNKNOWN,
          weekday == null ? 0 : weekday.getValue(),
          monthDay == null ? 0 : number(monthDay));
    }
    boolean one = earliest.equals(latest);
    return new When(
        (int) earliest.toEpochDay(),
        (int) latest.toEpochDay(),
        one ? earliest.getDayOfWeek().getValue() : weekday == null ? 0 : weekday.getValue(),
        one ? number(MonthDay.from(earliest)) : monthDay == null ? 0 : number(monthDay));
  }

  private static int number(MonthDay day) {
    return day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  boolean known() {
    return first != Profile.UNKNOWN;
  }

  /** Days that it may have happened on; without bound when unknown. */
  int width() {
    return known() ? last - first + 1 : Integer.MAX_VALUE;
  }

  /** Days between two intervals; 0 when they overlap, meaningless unless both are known. */
  int distance(When other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }
}
