package org.variorum.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A part of a week, month, year or decade. Early, middle and late months and years are bounded as
 * the UCDP GED codebook 23.1, appendix 2, bounds them; the others are our own arithmetic.
 */
public enum Share {
  EARLY(cut(0, 3), cut(0, 10), cut(0, 4), cut(0, 4)),
  MIDDLE(cut(1, 4), cut(9, 20), cut(4, 8), cut(4, 7)),
  LATE(cut(4, 7), cut(14, 0), cut(8, 12), cut(7, 10)),
  FIRST_HALF(cut(0, 4), cut(0, 15), cut(0, 6), cut(0, 5)),
  SECOND_HALF(cut(3, 7), cut(15, 0), cut(6, 12), cut(5, 10)),
  FIRST_WEEK(null, cut(0, 7), null, null),
  SECOND_WEEK(null, cut(7, 14), null, null),
  THIRD_WEEK(null, cut(14, 21), null, null),
  FOURTH_WEEK(null, cut(21, 28), null, null),
  LAST_WEEK(null, cut(-7, 0), null, null),
  FIRST_QUARTER(null, null, cut(0, 3), null),
  SECOND_QUARTER(null, null, cut(3, 6), null),
  THIRD_QUARTER(null, null, cut(6, 9), null),
  FOURTH_QUARTER(null, null, cut(9, 12), null),
  FIRST_DAY(cut(0, 1), cut(0, 1), null, null),
  LAST_DAY(cut(-1, 0), cut(-1, 0), null, null),
  FIRST_DAYS(cut(0, 3), cut(0, 5), null, null),
  LAST_DAYS(cut(-3, 0), cut(-5, 0), null, null),
  /** March to May; the seasons are those of the northern hemisphere. */
  SPRING(null, null, cut(2, 5), null),
  SUMMER(null, null, cut(5, 8), null),
  AUTUMN(null, null, cut(8, 11), null),
  /** December to February of the next year. */
  WINTER(null, null, cut(11, 14), null),
  /** Before the anchor: {@code earlier this month}. */
  EARLIER(null, null, null, null),
  /** To the anchor, included: {@code this week}. */
  TO_NOW(null, null, null, null),
  /** Behind the anchor: {@code later that year}. */
  LATER(null, null, null, null);

  /** From a place in the whole to another, excluded; negative or 0 counts from the end. */
  private record Cut(int from, int to) {}

  private final @Nullable Cut week;
  private final @Nullable Cut month;
  private final @Nullable Cut year;
  private final @Nullable Cut decade;

  Share(@Nullable Cut week, @Nullable Cut month, @Nullable Cut year, @Nullable Cut decade) {
    this.week = week;
    this.month = month;
    this.year = year;
    this.decade = decade;
  }

  private static Cut cut(int from, int to) {
    return new Cut(from, to);
  }

  /**
   * This part of the days from {@code first} to {@code last}; all of them where it makes no sense.
   */
  DateValue of(LocalDate first, LocalDate last, Precision precision) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days == 7 && week != null) {
      return days(week, first, last);
    }
    if (days >= 28 && days <= 31 && month != null) {
      return days(month, first, last);
    }
    if (days >= 365 && days <= 366 && year != null) {
      return months(first, year.from, year.to, Precision.YEAR);
    }
    if (days > 3650 && days < 3660 && decade != null) {
      return months(first, 12 * decade.from, 12 * decade.to, Precision.UNKNOWN);
    }
    return DateValue.between(first, last, precision);
  }

  /** Whether it is bounded by the anchor rather than by its place in the whole. */
  boolean besideAnchor() {
    return this == EARLIER || this == TO_NOW || this == LATER;
  }

  /** The days of {@code first} to {@code last} before, to or behind {@code anchor}. */
  DateValue beside(LocalDate anchor, LocalDate first, LocalDate last, Precision precision) {
    LocalDate low = this == LATER && !anchor.isBefore(first) ? anchor.plusDays(1) : first;
    LocalDate high =
        this == LATER || anchor.isAfter(last)
            ? last
            : this == TO_NOW ? anchor : anchor.minusDays(1);
    Precision grade = precision == Precision.WEEK ? Precision.FEW_DAYS : precision;
    return high.isBefore(low) ? DateValue.day(anchor) : DateValue.between(low, high, grade);
  }

  private DateValue days(Cut cut, LocalDate first, LocalDate last) {
    LocalDate end = last.plusDays(1);
    LocalDate low = cut.from < 0 ? end.plusDays(cut.from) : first.plusDays(cut.from);
    LocalDate behind = cut.to <= 0 ? end.plusDays(cut.to) : first.plusDays(cut.to);
    long days = ChronoUnit.DAYS.between(low, behind);
    boolean third = compareTo(SECOND_HALF) <= 0 && last.getDayOfMonth() >= 28 && days > 7;
    return DateValue.between(
        low, behind.minusDays(1), third ? Precision.MONTH : Precision.ofDays(days));
  }

  private static DateValue months(LocalDate first, int from, int to, Precision precision) {
    return DateValue.between(first.plusMonths(from), first.plusMonths(to).minusDays(1), precision);
  }
}
