package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;

/**
 * The order in which a report writes day and month.
 *
 * <p>Figures that can be read in one way only show it ({@code 25/12/2016}); where there are none,
 * dates in words with their year do ({@code 12 October 2017}, {@code October 12, 2017}). A report
 * that shows both orders shows none.
 */
enum WrittenOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /**
   * The readings of a report, with those in figures read in the order that it shows.
   *
   * @param published whether its day of publication is known, which tells more than words do
   */
  static List<List<Reading>> settle(
      List<Sentence> sentences, List<List<Reading>> read, boolean published) {
    boolean open =
        read.stream().flatMap(List::stream).anyMatch(r -> r.said() instanceof EitherOrder);
    if (!open) {
      return read;
    }
    WrittenOrder order = inFigures(sentences, read);
    order = order == null && !published ? inWords(read) : order;
    if (order == null) {
      return read;
    }
    List<List<Reading>> settled = new ArrayList<>(read.size());
    for (List<Reading> readings : read) {
      List<Reading> here = new ArrayList<>(readings.size());
      for (Reading r : readings) {
        here.add(
            r.said() instanceof EitherOrder either
                ? new Reading(r.from(), r.to(), either.in(order), r.rule(), r.parts())
                : r);
      }
      settled.add(here);
    }
    return settled;
  }

  private static @Nullable WrittenOrder inFigures(
      List<Sentence> sentences, List<List<Reading>> read) {
    boolean day = false;
    boolean month = false;
    for (int i = 0; i < read.size(); i++) {
      for (Reading reading : read.get(i)) {
        if (reading.said() instanceof CalendarDate date
            && reading.rule().equals(NumericDate.NAME)
            && date.day() != null
            && date.month() != null) {
          int first = leading(sentences.get(i).norm(reading.from()));
          day |= first == date.day() && first != date.month();
          month |= first == date.month() && first != date.day();
        }
      }
    }
    return one(day, month);
  }

  private static @Nullable WrittenOrder inWords(List<List<Reading>> read) {
    boolean day = false;
    boolean month = false;
    for (List<Reading> readings : read) {
      for (Reading reading : readings) {
        boolean dated =
            reading.said() instanceof CalendarDate date
                && date.year() != null
                && date.day() != null;
        day |= dated && reading.rule().equals(DayMonth.NAME);
        month |= dated && reading.rule().equals(MonthDayRule.NAME);
      }
    }
    return one(day, month);
  }

  private static @Nullable WrittenOrder one(boolean day, boolean month) {
    return day == month ? null : day ? DAY_FIRST : MONTH_FIRST;
  }

  /** The number that the figures begin with, or -1. */
  private static int leading(String figures) {
    int end = 0;
    while (end < figures.length() && Character.isDigit(figures.charAt(end))) {
      end++;
    }
    return end == 0 || end > 2 ? -1 : Figures.plain(figures.substring(0, end));
  }
}
