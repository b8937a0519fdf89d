package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Knowledge;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A day, month or year by its number or name, as far as it is written.
 *
 * @param year as written; one under 100 is a year of two figures ({@code 4 Feb 90}); or null
 * @param month from 1 to 12, or null
 * @param day of the month, or null
 * @param weekday the weekday written beside it, or null
 * @param turn whether the last, this or the next such date is meant
 */
public record CalendarDate(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable DayOfWeek weekday,
    Turn turn)
    implements Expression {

  private static final int SOON = 15;

  public CalendarDate {
    if (month != null && (month < 1 || month > 12)) {
      throw new IllegalArgumentException("month " + month);
    }
    if (day != null && (day < 1 || day > (month == null ? 31 : longest(month)))) {
      throw new IllegalArgumentException("day " + day + " of month " + month);
    }
    if (year != null
        && month != null
        && day != null
        && !YearMonth.of(year, month).isValidDay(day)) {
      throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
    }
  }

  static CalendarDate of(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    return new CalendarDate(year, month, day, null, Turn.PLAIN);
  }

  /** Whether there is such a day, in some year when none is given. */
  static boolean exists(@Nullable Integer year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && (year == null ? day <= longest(month) : YearMonth.of(year, month).isValidDay(day));
  }

  CalendarDate with(DayOfWeek named) {
    return new CalendarDate(year, month, day, named, turn);
  }

  CalendarDate in(@Nullable Integer ofYear, @Nullable Integer ofMonth) {
    return new CalendarDate(ofYear, ofMonth, day, weekday, turn);
  }

  @Override
  public Anchor anchor() {
    return year == null ? Anchor.YEAR : Anchor.NONE;
  }

  @Override
  public Precision grain() {
    return day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    DateValue laid = lay(anchors);
    return laid.withWeekday(weekday).withWords(this);
  }

  private DateValue lay(Anchors anchors) {
    if (year != null) {
      return in(fourFigures(year, anchors), month).known(Knowledge.STATED);
    }
    CalendarDate whole = complete(anchors);
    if (whole != null && whole.year != null) {
      return whole.known(Knowledge.IMPLIED);
    }
    DateValue open =
        DateValue.UNKNOWN
            .withPrecision(
                day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.UNKNOWN)
            .withKnowledge(Knowledge.UNKNOWN, knowledge(month), knowledge(day));
    return month != null && day != null ? open.withMonthDay(MonthDay.of(month, day)) : open;
  }

  /** Two figures mean the year nearest to publication, else one from 1930 to 2029. */
  private static int fourFigures(int year, Anchors anchors) {
    if (year < 0 || year > 99) {
      return year;
    }
    LocalDate near = anchors.publication();
    if (near == null) {
      return year < 30 ? 2000 + year : 1900 + year;
    }
    int guess = near.getYear() / 100 * 100 + year;
    return guess > near.getYear() + 10
        ? guess - 100
        : guess < near.getYear() - 89 ? guess + 100 : guess;
  }

  private static Knowledge knowledge(@Nullable Integer component) {
    return component == null ? Knowledge.UNKNOWN : Knowledge.STATED;
  }

  private @Nullable CalendarDate complete(Anchors anchors) {
    LocalDate near = nearby(anchors);
    if (near == null) {
      return null;
    }
    int ofYear = near.getYear();
    int ofMonth = month != null ? month : near.getMonthValue();
    if (month == null && day == null || day != null && !exists(ofYear, ofMonth, day)) {
      return null;
    }
    return in(ofYear, ofMonth);
  }

  /** A day of the year (and, for a bare day, of the month) that is meant. */
  private @Nullable LocalDate nearby(Anchors anchors) {
    LocalDate frame = anchors.frame() == null ? null : anchors.frame().earliest();
    if (frame != null) {
      return frame;
    }
    LocalDate told = anchors.told() == null ? null : anchors.told().earliest();
    if (told != null) {
      return turn == Turn.PLAIN ? told : turned(told, false);
    }
    LocalDate publication = anchors.publication();
    return publication == null ? null : turned(publication, anchors.ahead());
  }

  private LocalDate turned(LocalDate from, boolean ahead) {
    if (month == null) {
      boolean later = day != null && day > from.getDayOfMonth();
      return later && !ahead ? from.minusMonths(1) : !later && ahead ? from.plusMonths(1) : from;
    }
    int behind = compare(from);
    return switch (turn) {
      case THIS -> from;
      case LAST -> behind < 0 ? from : from.minusYears(1);
      case NEXT -> behind > 0 ? from : from.plusYears(1);
      case PLAIN -> ahead || soon(from) ? next(from) : behind > 0 ? from.minusYears(1) : from;
    };
  }

  /**
   * A day that will come within a fortnight is hardly that of a year ago, which would name its
   * year.
   */
  private boolean soon(LocalDate from) {
    LocalDate coming = next(from);
    return month != null
        && day != null
        && exists(coming.getYear(), month, day)
        && LocalDate.of(coming.getYear(), month, day).isBefore(from.plusDays(SOON));
  }

  private LocalDate next(LocalDate from) {
    return compare(from) >= 0 ? from : from.plusYears(1);
  }

  private int compare(LocalDate other) {
    int months = month == null ? 0 : Integer.compare(month, other.getMonthValue());
    return months != 0 || day == null ? months : Integer.compare(day, other.getDayOfMonth());
  }

  private DateValue known(Knowledge ofYear) {
    int y = year == null ? 0 : year;
    DateValue value;
    if (y < 1 || y > 9999) {
      value = DateValue.UNKNOWN;
    } else if (month == null) {
      value = DateValue.between(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), Precision.YEAR);
    } else if (day == null) {
      YearMonth whole = YearMonth.of(y, month);
      value = DateValue.between(whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH);
    } else {
      value = DateValue.day(LocalDate.of(y, month, day));
    }
    return value.withKnowledge(ofYear, knowledge(month), knowledge(day));
  }

  private static int longest(int month) {
    return month == 2 ? 29 : YearMonth.of(2000, month).lengthOfMonth();
  }
}
