package org.variorum.incident;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.date.DateValue.Precision;

/** Whether two dates can be of one incident. */
final class DateRelation {

  private DateRelation() {}

  /** Whether nothing in the two dates keeps them apart; an unknown date fits any. */
  static boolean fits(@Nullable DateValue a, @Nullable DateValue b) {
    if (a == null || b == null) {
      return true;
    }
    LocalDate first = a.earliest();
    LocalDate second = b.earliest();
    if (first != null && second != null && a.latest() != null && b.latest() != null) {
      return !first.isAfter(end(b)) && !second.isAfter(end(a));
    }
    if (a.monthDay() != null && b.monthDay() != null) {
      return a.monthDay().equals(b.monthDay());
    }
    if (a.weekday() != null && b.weekday() != null) {
      return a.weekday() == b.weekday() || overnight(a, b);
    }
    boolean calendarAgainstWeekday =
        a.weekday() != null && b.monthDay() != null || a.monthDay() != null && b.weekday() != null;
    return !calendarAgainstWeekday;
  }

  private static boolean overnight(DateValue a, DateValue b) {
    return a.partOfDay() == DateValue.PartOfDay.NIGHT || b.partOfDay() == DateValue.PartOfDay.NIGHT;
  }

  /** The last day it touches: the night of a day goes on into the next. */
  private static LocalDate end(DateValue date) {
    LocalDate last = Objects.requireNonNull(date.latest());
    return date.partOfDay() == DateValue.PartOfDay.NIGHT ? last.plusDays(1) : last;
  }

  /** Whether it tells anything at all: a day, a weekday, or days to count from publication. */
  static boolean informative(DateValue date) {
    return date.resolved()
        || date.weekday() != null
        || date.monthDay() != null
        || date.month() == DateValue.Knowledge.STATED;
  }

  /** Whether {@code a} lies well before {@code b}. */
  static boolean before(DateValue a, @Nullable DateValue b) {
    LocalDate end = a.latest();
    LocalDate begin = b == null ? null : b.earliest();
    return end != null && begin != null && end.isBefore(begin);
  }

  /** A day, a weekday or a day of a month; beside one, "recent" and "this month" tell nothing. */
  static boolean exact(DateValue date) {
    return date.precision() == Precision.DAY || date.weekday() != null || date.monthDay() != null;
  }

  /** Whether a date is fine enough to be a day or days of an incident. */
  static boolean fine(DateValue date) {
    return exact(date) || date.precision() == Precision.FEW_DAYS;
  }
}
