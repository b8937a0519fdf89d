package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.variorum.extract.date.DateValue.Precision;

/** A stretch of the calendar that words count in. */
public enum Unit {
  DAY(Precision.DAY, 1 / 365.0) {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusDays(count);
    }

    @Override
    LocalDate first(LocalDate day) {
      return day;
    }
  },
  /** Monday to Sunday (ISO 8601). */
  WEEK(Precision.WEEK, 7 / 365.0) {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusWeeks(count);
    }

    @Override
    LocalDate first(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
  },
  MONTH(Precision.MONTH, 1 / 12.0) {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusMonths(count);
    }

    @Override
    LocalDate first(LocalDate day) {
      return day.withDayOfMonth(1);
    }
  },
  YEAR(Precision.YEAR, 1) {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusYears(count);
    }

    @Override
    LocalDate first(LocalDate day) {
      return day.withDayOfYear(1);
    }
  },
  DECADE(Precision.UNKNOWN, 10) {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusYears(10L * count);
    }

    @Override
    LocalDate first(LocalDate day) {
      return day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
    }
  },
  CENTURY(Precision.UNKNOWN, 100) {
    @Override
    LocalDate plus(LocalDate day, int count) {
      return day.plusYears(100L * count);
    }

    @Override
    LocalDate first(LocalDate day) {
      return day.withDayOfYear(1).withYear((day.getYear() - 1) / 100 * 100 + 1);
    }
  };

  private final Precision precision;
  private final double years;

  Unit(Precision precision, double years) {
    this.precision = precision;
    this.years = years;
  }

  /** So many units in years, rounded up to be safe. */
  long years(long count) {
    return (long) (count * years) + 2;
  }

  /** How fine a date is that is counted in it. */
  public Precision precision() {
    return precision;
  }

  /** The day so many units behind {@code day}; before it when {@code count} is negative. */
  abstract LocalDate plus(LocalDate day, int count);

  /** The first day of the unit that holds {@code day}. */
  abstract LocalDate first(LocalDate day);

  /** The last day of the unit that holds {@code day}. */
  LocalDate last(LocalDate day) {
    return plus(first(day), 1).minusDays(1);
  }
}
