package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.date.DateValue.Precision;

/**
 * {@code Monday, 3 March}; {@code June 2 (Monday)}; {@code Tuesday last week}; {@code Friday of
 * that week}.
 */
final class JoinWeekday implements Refiner {

  private static final WordSet GAPS = WordSet.of(",", "(", "[", "the", "of", "-", "/");

  @Override
  public List<Reading> refine(Sentence sentence, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>(readings.size());
    for (Reading next : readings) {
      Reading last = refined.isEmpty() ? null : refined.get(refined.size() - 1);
      Reading joined =
          last == null || !beside(sentence, last.to(), next.from())
              ? null
              : join(sentence, last, next);
      if (joined == null) {
        refined.add(next);
      } else {
        refined.set(refined.size() - 1, joined);
      }
    }
    return refined;
  }

  private static boolean beside(Sentence sentence, int from, int to) {
    if (to - from > 2) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!GAPS.has(sentence.lexeme(at))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Reading join(Sentence sentence, Reading first, Reading second) {
    Expression said = said(first.said(), second.said());
    if (said == null) {
      return null;
    }
    String opened = sentence.norm(second.from() - 1);
    String closed = sentence.norm(second.to());
    boolean open =
        opened.equals("(") && closed.equals(")") || opened.equals("[") && closed.equals("]");
    int end = open ? second.to() + 1 : second.to();
    return new Reading(first.from(), end, said, "<weekday>, <date>", List.of(first, second));
  }

  private static @Nullable Expression said(Expression first, Expression second) {
    if (first instanceof WeekdayName weekday && second instanceof CalendarDate date) {
      return date.day() == null ? null : date.with(weekday.day());
    }
    if (first instanceof WeekdayName weekday && second instanceof EitherOrder date) {
      CalendarDate day = date.on(weekday.day());
      return day == null ? null : day.with(weekday.day());
    }
    if (first instanceof EitherOrder date && second instanceof WeekdayName weekday) {
      CalendarDate day = date.on(weekday.day());
      return day == null ? null : day.with(weekday.day());
    }
    if (first instanceof Timed timed && timed.date() instanceof WeekdayName) {
      Expression day = said(timed.date(), second);
      return day == null ? null : new Timed(day, timed.part());
    }
    if (first instanceof CalendarDate date && second instanceof WeekdayName weekday) {
      return date.day() == null || date.weekday() != null ? null : date.with(weekday.day());
    }
    if (first instanceof Weekend
        && second.grain() == Precision.DAY
        && second.anchor() != Anchor.EVENT) {
      return second;
    }
    boolean today = first instanceof Offset offset && offset.unit() == Unit.DAY;
    if (today && second instanceof CalendarDate date && date.day() != null) {
      return date;
    }
    boolean week = second instanceof Offset offset && offset.unit() == Unit.WEEK;
    boolean thisWeek = second instanceof Portion portion && portion.share() == Share.TO_NOW;
    if (first instanceof WeekdayName && (week || thisWeek)) {
      return new Within(first, second instanceof Portion portion ? portion.whole() : second);
    }
    boolean outer = second instanceof Offset && second.grain().compareTo(first.grain()) > 0;
    return outer
            && first instanceof CalendarDate date
            && date.year() == null
            && second.grain() == Precision.YEAR
        ? new Within(first, second)
        : null;
  }
}
