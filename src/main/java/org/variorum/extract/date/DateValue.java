package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * When, as far as the words and their anchors say.
 *
 * @param earliest first day it can be, or null when no calendar day can be told
 * @param latest last day it can be, or null when no calendar day can be told
 * @param precision how fine the expression is
 * @param partOfDay morning, night and the like, or null
 * @param weekday the weekday named, or null
 * @param monthDay month and day when the year is unknown ({@code "2 June"} in an undated report), or null
 * @param after a day of unknown year behind which it lies, from what the text itself dates, or null
 * @param year what is known of the year
 * @param month what is known of the month
 * @param day what is known of the day
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
    Knowledge day) {

  /** How fine a date is; the grades of the UCDP GED codebook. */
  public enum Precision {
    DAY,
    FEW_DAYS,
    WEEK,
    MONTH,
    YEAR,
    UNKNOWN
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

  /** Whether a calendar day or interval is known. */
  public boolean resolved() {
    return earliest != null && latest != null;
  }
}
