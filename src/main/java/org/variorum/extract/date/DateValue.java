package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Period;

/**
 * When, as far as the words and their anchors say.
 *
 * @param earliest first day it can be, or null when no calendar day can be told
 * @param latest last day it can be, or null when no calendar day can be told
 * @param precision how fine the expression is
 * @param partOfDay morning, night and the like, or null
 * @param weekday the weekday named, or null
 * @param monthDay month and day when the year is unknown ({@code "2 June"} in an undated report),
 *     or null
 * @param after a day of unknown year behind which it lies, from what the text itself dates, or null
 * @param year what is known of the year
 * @param month what is known of the month
 * @param day what is known of the day
 * @param bound whether something is said to be on it, or only since, until, before or after it
 * @param words what the words themselves say, to be resolved against another anchor, or null when
 *     the value was not read from words
 */
public record DateValue(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Precision precision,
    @Nullable PartOfDay partOfDay,
    @Nullable DayOfWeek weekday,
    @Nullable MonthDay monthDay,
    @Nullable MonthDay after,
    Knowledge year,
    Knowledge month,
    Knowledge day,
    Bound bound,
    @Nullable Expression words)
    implements Period {

  /** A date of which nothing is known. */
  public static final DateValue UNKNOWN =
      new DateValue(
          null,
          null,
          Precision.UNKNOWN,
          null,
          null,
          null,
          null,
          Knowledge.UNKNOWN,
          Knowledge.UNKNOWN,
          Knowledge.UNKNOWN,
          Bound.ON,
          null);

  /** Of the days, which tell nearly all dates of a report apart. */
  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(earliest) + Objects.hashCode(latest);
  }

  @Override
  public boolean weekOrLonger() {
    return precision.compareTo(Precision.WEEK) >= 0 && precision != Precision.UNKNOWN;
  }

  /** How fine a date is; the grades of the UCDP GED codebook. */
  public enum Precision {
    DAY,
    FEW_DAYS,
    WEEK,
    MONTH,
    YEAR,
    /** Coarser than a year, or no calendar day known. */
    UNKNOWN;

    /** The grade of an interval of so many days. */
    static Precision ofDays(long days) {
      if (days <= 1) {
        return DAY;
      }
      if (days < 7) {
        return FEW_DAYS;
      }
      return days <= 10 ? WEEK : days <= 31 ? MONTH : days <= 366 ? YEAR : UNKNOWN;
    }
  }

  /** A part of the day. */
  public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT
  }

  /** How a date's component is known. */
  public enum Knowledge {
    STATED,
    IMPLIED,
    UNKNOWN
  }

  /** How something lies to a date. */
  public enum Bound {
    /** On it or within it. */
    ON,
    /** {@code since 1991}, {@code from 4 May}. */
    SINCE,
    /** {@code until Friday}, {@code by the end of May}. */
    UNTIL,
    BEFORE,
    AFTER,
    /** Counted over it: {@code the third attack this month}; it dates no single event. */
    OVER,
    /** Told on it: the date of a dateline. */
    REPORTED
  }

  public DateValue {
    if ((earliest == null) != (latest == null)) {
      throw new IllegalArgumentException("earliest " + earliest + " without latest " + latest);
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }

  /** One day, stated in full. */
  public static DateValue day(LocalDate day) {
    return between(day, day, Precision.DAY);
  }

  /** Some time from {@code earliest} to {@code latest}, both included. */
  public static DateValue between(LocalDate earliest, LocalDate latest, Precision precision) {
    Knowledge day = precision == Precision.DAY ? Knowledge.STATED : Knowledge.UNKNOWN;
    Knowledge month =
        precision.compareTo(Precision.MONTH) <= 0 ? Knowledge.STATED : Knowledge.UNKNOWN;
    return new DateValue(
        earliest,
        latest,
        precision,
        null,
        null,
        null,
        null,
        Knowledge.STATED,
        month,
        day,
        Bound.ON,
        null);
  }

  /** Whether a calendar day or interval is known. */
  public boolean resolved() {
    return earliest != null && latest != null;
  }

  /** What must be known to lay the words on a calendar. */
  public Anchor anchor() {
    return words == null ? Anchor.NONE : words.anchor();
  }

  /**
   * The same words said of another event: {@code a day prior} becomes the day before {@code event}.
   * Words that need no event stay as they are.
   *
   * @param event the date of the event; one without a year ({@code monthDay}) will do
   */
  public DateValue anchoredOn(DateValue event) {
    if (words == null || words.anchor() != Anchor.EVENT) {
      return this;
    }
    return words.resolve(Anchors.NONE.withEvent(event)).withBound(bound).withWords(words);
  }

  /**
   * What the same words say of the event that is named behind them: {@code four days after a raid}
   * said of a blast on the 17th puts the raid on the 13th. Other words stay as they are.
   *
   * @param event the date of the event that the words are said of
   */
  public DateValue countedFrom(DateValue event) {
    return words instanceof Beside beside
        ? beside.back().resolve(Anchors.NONE.withEvent(event)).withBound(bound)
        : anchoredOn(event);
  }

  /**
   * From its first day to another, both included; a date without a first day stays as it is.
   *
   * @param last not before its first day
   */
  public DateValue until(LocalDate last) {
    LocalDate first = earliest;
    return first == null
        ? this
        : new DateValue(
            first,
            last,
            Precision.ofDays(ChronoUnit.DAYS.between(first, last) + 1),
            partOfDay,
            weekday,
            monthDay,
            after,
            year,
            month,
            day,
            bound,
            words);
  }

  public DateValue withPartOfDay(@Nullable PartOfDay part) {
    return new DateValue(
        earliest, latest, precision, part, weekday, monthDay, after, year, month, day, bound,
        words);
  }

  public DateValue withPrecision(Precision grade) {
    return new DateValue(
        earliest, latest, grade, partOfDay, weekday, monthDay, after, year, month, day, bound,
        words);
  }

  public DateValue withWeekday(@Nullable DayOfWeek named) {
    return new DateValue(
        earliest, latest, precision, partOfDay, named, monthDay, after, year, month, day, bound,
        words);
  }

  public DateValue withMonthDay(@Nullable MonthDay named) {
    return new DateValue(
        earliest, latest, precision, partOfDay, weekday, named, after, year, month, day, bound,
        words);
  }

  /** The same date, known to lie behind a day of unknown year. */
  public DateValue withAfter(@Nullable MonthDay known) {
    return new DateValue(
        earliest, latest, precision, partOfDay, weekday, monthDay, known, year, month, day, bound,
        words);
  }

  public DateValue withBound(Bound known) {
    return new DateValue(
        earliest, latest, precision, partOfDay, weekday, monthDay, after, year, month, day, known,
        words);
  }

  public DateValue withWords(@Nullable Expression said) {
    return new DateValue(
        earliest, latest, precision, partOfDay, weekday, monthDay, after, year, month, day, bound,
        said);
  }

  /** The same date with what is known of its components. */
  public DateValue withKnowledge(Knowledge ofYear, Knowledge ofMonth, Knowledge ofDay) {
    return new DateValue(
        earliest, latest, precision, partOfDay, weekday, monthDay, after, ofYear, ofMonth, ofDay,
        bound, words);
  }
}
