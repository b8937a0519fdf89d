package org.variorum.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue;
import org.variorum.incident.Claim;

/**
 * When an incident happened, as far as one report says.
 *
 * @param first epoch day of the first possible day, or {@link Profile#UNKNOWN}
 * @param last epoch day of the last possible day, or {@link Profile#UNKNOWN}
 * @param weekday 1 for Monday to 7 for Sunday, 0 when not told
 * @param monthDay month times 100 plus day where the year is unknown, 0 when not told
 */
record When(int first, int last, int weekday, int monthDay) {

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
    return new When(
        latest == null ? Profile.UNKNOWN : epochDay(earliest),
        earliest == null ? Profile.UNKNOWN : epochDay(latest),
        weekday == null ? 0 : weekday.getValue(),
        monthDay == null ? 0 : monthDay.getMonthValue() * 100 + monthDay.getDayOfMonth());
  }

  private static int epochDay(@Nullable LocalDate day) {
    return day == null ? Profile.UNKNOWN : (int) day.toEpochDay();
  }

  boolean known() {
    return first != Profile.UNKNOWN;
  }

  /** Days that it may have happened on; without bound when unknown. */
  int width() {
    return known() ? last - first + 1 : Integer.MAX_VALUE;
  }

  /** Month and day as {@link #monthDay} has them, from a known day too; 0 when not told. */
  int calendarDay() {
    if (!known() || first != last) {
      return monthDay;
    }
    LocalDate day = LocalDate.ofEpochDay(first);
    return day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /** The day of the week, from a known day too; 0 when not told. */
  int dayOfWeek() {
    return known() && first == last
        ? LocalDate.ofEpochDay(first).getDayOfWeek().getValue()
        : weekday;
  }

  /** Days between two intervals; 0 when they overlap, meaningless unless both are known. */
  int distance(When other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }
}
