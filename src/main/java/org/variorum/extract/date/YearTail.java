package org.variorum.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * The year behind a day or month: {@code , 2015}, {@code of last year}, {@code 90}, {@code '15}.
 */
final class YearTail {

  private final @Nullable Integer year;
  private final @Nullable Expression relative;

  private YearTail(@Nullable Integer year, @Nullable Expression relative) {
    this.year = year;
    this.relative = relative;
  }

  /** Reads a year when one stands here. */
  static YearTail read(Cursor cursor, boolean behindDay) {
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    boolean comma = ahead.take(",");
    boolean of = !comma && ahead.take("of");
    Integer year = ahead.takeYear();
    if (year != null && !counts(ahead, of || comma)) {
      cursor.at = ahead.at;
      return new YearTail(year, null);
    }
    Expression relative = comma ? null : relativeYear(ahead);
    if (relative != null) {
      cursor.at = ahead.at;
      return new YearTail(null, relative);
    }
    if (behindDay && !comma && !of) {
      ahead.at = cursor.at;
      Integer two = ahead.takeShortYear();
      if (two != null && !ahead.norm().equals("-") && !ahead.behindCount()) {
        cursor.at = ahead.at;
        return new YearTail(two, null);
      }
    }
    return new YearTail(null, null);
  }

  private static boolean counts(Cursor behind, boolean introduced) {
    return !introduced && behind.behindCount();
  }

  private static @Nullable Expression relativeYear(Cursor cursor) {
    if (cursor.take("last", "year")) {
      return Offset.of(Anchor.PUBLICATION, Unit.YEAR, -1);
    }
    if (cursor.take("this", "year")) {
      return Offset.of(Anchor.PUBLICATION, Unit.YEAR, 0);
    }
    if (cursor.take("next", "year")) {
      return Offset.of(Anchor.PUBLICATION, Unit.YEAR, 1);
    }
    if (cursor.take("that", "year") || cursor.take("the", "same", "year")) {
      return Offset.of(Anchor.EVENT, Unit.YEAR, 0);
    }
    if (cursor.take("the", "previous", "year") || cursor.take("the", "year", "before")) {
      return Offset.of(Anchor.EVENT, Unit.YEAR, -1);
    }
    if (cursor.take("the", "following", "year") || cursor.take("the", "next", "year")) {
      return Offset.of(Anchor.EVENT, Unit.YEAR, 1);
    }
    return null;
  }

  @Nullable Integer year() {
    return year;
  }

  /** Whether there is such a day in the year read, or in some year when none was. */
  boolean allows(int month, int day) {
    return CalendarDate.exists(year == null || year < 100 ? null : year, month, day);
  }

  /** The date in the year read. */
  Expression complete(@Nullable Integer month, @Nullable Integer day) {
    CalendarDate date = CalendarDate.of(year, month, day);
    return relative == null ? date : new Within(date, relative);
  }
}
