package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Knowledge;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A date in figures whose order the figures leave open: {@code 05/06/2015}. What the report itself
 * shows of its {@link WrittenOrder order} decides first, then the day of publication for the nearer
 * reading that is not behind it; without either both stay possible.
 *
 * @param one day or month, from 1 to 12
 * @param other month or day, from 1 to 12
 * @param year in four digits
 */
public record EitherOrder(int one, int other, int year) implements Expression {

  /** The date with its day written first, or with its month first. */
  CalendarDate in(WrittenOrder order) {
    return order == WrittenOrder.DAY_FIRST
        ? CalendarDate.of(year, other, one)
        : CalendarDate.of(year, one, other);
  }

  /** The reading that falls on a weekday, or null when both or neither does. */
  @Nullable CalendarDate on(DayOfWeek weekday) {
    boolean dayFirst = LocalDate.of(year, other, one).getDayOfWeek() == weekday;
    boolean monthFirst = LocalDate.of(year, one, other).getDayOfWeek() == weekday;
    return dayFirst == monthFirst
        ? null
        : in(dayFirst ? WrittenOrder.DAY_FIRST : WrittenOrder.MONTH_FIRST);
  }

  @Override
  public Anchor anchor() {
    return Anchor.NONE;
  }

  @Override
  public Precision grain() {
    return Precision.DAY;
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    LocalDate dayFirst = LocalDate.of(year, other, one);
    LocalDate monthFirst = LocalDate.of(year, one, other);
    LocalDate today = anchors.publication();
    if (today == null || dayFirst.equals(monthFirst)) {
      return both(dayFirst, monthFirst).withWords(this);
    }
    LocalDate chosen =
        distance(dayFirst, today) <= distance(monthFirst, today) ? dayFirst : monthFirst;
    return DateValue.day(chosen)
        .withKnowledge(Knowledge.STATED, Knowledge.IMPLIED, Knowledge.IMPLIED)
        .withWords(this);
  }

  private static long distance(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    return days < 0 ? Long.MAX_VALUE / 2 - days : days;
  }

  private static DateValue both(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return DateValue.day(one);
    }
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    return DateValue.between(first, last, Precision.UNKNOWN)
        .withKnowledge(Knowledge.STATED, Knowledge.UNKNOWN, Knowledge.UNKNOWN);
  }
}
