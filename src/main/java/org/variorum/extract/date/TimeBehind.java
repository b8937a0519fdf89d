package org.variorum.extract.date;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.date.DateValue.PartOfDay;

/** {@code Tuesday morning}, {@code Tuesday at around 7.30 p.m.}, {@code 4 May, before dawn}. */
final class TimeBehind {

  private static final WordSet SHADES = WordSet.of("early", "late", "mid");

  private static final WordSet LEADS =
      WordSet.of(
          "at", "around", "about", "before", "after", "in", "the", "during", "by", "shortly",
          "just", ",");

  private TimeBehind() {}

  /** Reads a time behind a date; the cursor then stands behind it. */
  static @Nullable PartOfDay read(Cursor cursor) {
    PartOfDay direct = named(cursor);
    if (direct != null) {
      return direct;
    }
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    while (ahead.takeAny(LEADS)) {
      if (ahead.at - cursor.at > 4) {
        return null;
      }
    }
    PartOfDay part = named(ahead);
    if (part == null) {
      part = Clock.read(ahead);
    }
    if (part != null) {
      cursor.at = ahead.at;
    }
    return part;
  }

  /** A part of the day by name: {@code morning}, {@code early hours}, {@code early afternoon}. */
  static @Nullable PartOfDay named(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    if (ahead.take("early", "hours")
        || ahead.take("small", "hours")
        || ahead.take("early", "morning", "hours")) {
      cursor.at = ahead.at;
      return PartOfDay.MORNING;
    }
    if (ahead.take("pre", "-", "dawn") || ahead.take("mid", "-", "morning")) {
      cursor.at = ahead.at;
      return PartOfDay.MORNING;
    }
    ahead.takeAny(SHADES);
    ahead.take("-");
    PartOfDay part = DateWords.part(ahead.norm());
    if (part == null || DateWords.plural(ahead.norm())) {
      return null;
    }
    ahead.at++;
    cursor.at = ahead.at;
    return part;
  }
}
