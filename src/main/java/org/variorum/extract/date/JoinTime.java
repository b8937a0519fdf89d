package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.date.DateValue.PartOfDay;

/** Joins a part of the day or a clock time to the day beside it. */
final class JoinTime implements Refiner {

  /** Rule of {@code 7 a.m. Tuesday}, where {@code before} would bound the hour and not the day. */
  static final String BEFORE_DAY = "<time of day> of <day>";

  private static final int BEFORE = 10;

  @Override
  public List<Reading> refine(Sentence sentence, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>(readings.size());
    int free = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      int limit = i + 1 < readings.size() ? readings.get(i + 1).from() : sentence.size();
      if (reading.day() && !(reading.said() instanceof Stretch)) {
        reading = join(sentence, reading, free, limit);
      } else if (reading.day()) {
        reading = night(sentence, reading, free);
      }
      refined.add(reading);
      free = reading.to();
    }
    return refined;
  }

  private static Reading join(Sentence sentence, Reading reading, int free, int limit) {
    Cursor behind = new Cursor(sentence, reading.to());
    PartOfDay part = TimeBehind.read(behind);
    if (part != null && behind.at <= limit) {
      return reading.widened(
          reading.from(), behind.at, timed(reading.said(), part), "<day> <time of day>");
    }
    Reading before = before(sentence, reading, free);
    return before == null ? reading : before;
  }

  /** {@code early Sunday morning} has its part told twice; the finer word counts. */
  private static Timed timed(Expression said, PartOfDay part) {
    return new Timed(said instanceof Timed timed ? timed.date() : said, part);
  }

  /** {@code the night of 4-5 May}. */
  private static Reading night(Sentence sentence, Reading reading, int free) {
    Reading timed = before(sentence, reading, free);
    boolean night = timed != null && timed.said() instanceof Timed t && t.part() == PartOfDay.NIGHT;
    return night && timed != null ? timed : reading;
  }

  /** {@code the night of 4 May}, {@code dawn on Tuesday}, {@code 7 a.m. Tuesday}. */
  private static @Nullable Reading before(Sentence sentence, Reading reading, int free) {
    for (int start = reading.from() - 1;
        start >= free && start >= reading.from() - BEFORE;
        start--) {
      Cursor cursor = new Cursor(sentence, start);
      PartOfDay part = TimeBehind.named(cursor);
      if (part == null) {
        part = Clock.read(cursor);
      }
      if (part != null && linked(cursor, reading.from())) {
        int from = start > free && sentence.is(start - 1, "early") ? start - 1 : start;
        from = from > free && sentence.is(from - 1, "the") ? from - 1 : from;
        return reading.widened(from, reading.to(), timed(reading.said(), part), BEFORE_DAY);
      }
    }
    return null;
  }

  private static boolean linked(Cursor cursor, int to) {
    cursor.take("hours");
    if (!cursor.take("of")) {
      cursor.take(",");
    }
    cursor.take("on");
    cursor.take("the");
    return cursor.at == to;
  }
}
