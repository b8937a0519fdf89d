package org.variorum.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.variorum.extract.date.DateValue.Knowledge;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A date in figures whose order the figures leave open: {@code 05/06/2015}. The day of publication
 * decides for the nearer reading that is not behind it; without it both stay possible.
 *
 * @param one day or month, from 1 to 12
 * @param other month or day, from 1 to 12
 * @param year in four digits
 */
public record EitherOrder(int one, int other, int year) implements Expression {

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
