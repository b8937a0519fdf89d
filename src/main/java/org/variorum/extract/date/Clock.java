package org.variorum.extract.date;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.date.DateValue.PartOfDay;

/** {@code 7.30 p.m.}, {@code 0530 GMT}, {@code 5:30am}: a time of day, read only beside a date. */
final class Clock {

  private static final WordSet AM = WordSet.of("a.m.", "am", "a.m");
  private static final WordSet PM = WordSet.of("p.m.", "pm", "p.m");
  static final WordSet ZONES =
      WordSet.of(
          "gmt", "utc", "hours", "hrs", "local", "est", "edt", "cet", "bst", "ist", "pst", "pdt",
          "cest", "eat", "wat", "z", "o'clock");

  private Clock() {}

  /**
   * The part of the day of the time at the cursor, which moves behind it; null when there is none.
   */
  static @Nullable PartOfDay read(Cursor cursor) {
    PartOfDay part = one(cursor);
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    if (part != null && ahead.take("(") && one(ahead) != null && ahead.take(")")) {
      cursor.at = ahead.at;
    }
    return part;
  }

  private static @Nullable PartOfDay one(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    String figures = ahead.norm();
    boolean am = figures.endsWith("am");
    boolean pm = figures.endsWith("pm");
    int hour = hour(am || pm ? figures.substring(0, figures.length() - 2) : figures);
    if (hour < 0 || hour > 24) {
      return null;
    }
    ahead.at++;
    if (ahead.norm().equals(":") && Figures.plain(ahead.norm(1)) >= 0) {
      ahead.at += 2;
    }
    boolean known = am || pm;
    if (!known) {
      am = ahead.takeAny(AM);
      pm = !am && ahead.takeAny(PM);
      known = am || pm || figures.indexOf(':') > 0;
    }
    if (ahead.takeAny(ZONES)) {
      known = true;
      ahead.take("time");
    }
    if (!known) {
      return null;
    }
    cursor.at = ahead.at;
    return part(pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour);
  }

  /** The hour of {@code 7}, {@code 7.30}, {@code 07:30} or {@code 0730}, or -1. */
  private static int hour(String figures) {
    for (int i = 1; i < figures.length() && i <= 2; i++) {
      char mark = figures.charAt(i);
      if (mark == ':' || mark == '.') {
        return Figures.plain(figures.substring(i + 1)) < 0
            ? -1
            : Figures.plain(figures.substring(0, i));
      }
    }
    int number = Figures.plain(figures);
    return figures.length() == 4 ? number / 100 : figures.length() <= 2 ? number : -1;
  }

  static PartOfDay part(int hour) {
    if (hour < 5 || hour >= 21) {
      return PartOfDay.NIGHT;
    }
    return hour < 12 ? PartOfDay.MORNING : hour < 18 ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
  }
}
