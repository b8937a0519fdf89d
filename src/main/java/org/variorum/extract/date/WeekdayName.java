package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Knowledge;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A weekday by its name. Without another word it is the nearest on or before the day of publication
 * (MUC-4); the anchor is never the clock.
 *
 * @param day the weekday named
 * @param turn whether the last, this or the next one is meant
 * @param anchor {@link Anchor#PUBLICATION}, or {@link Anchor#EVENT} for {@code the following
 *     Tuesday}
 */
public record WeekdayName(DayOfWeek day, Turn turn, Anchor anchor) implements Expression {

  static WeekdayName of(DayOfWeek day) {
    return new WeekdayName(day, Turn.PLAIN, Anchor.PUBLICATION);
  }

  @Override
  public Precision grain() {
    return Precision.DAY;
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    LocalDate found = find(anchors);
    DateValue value =
        found == null
            ? DateValue.UNKNOWN
            : DateValue.day(found)
                .withKnowledge(Knowledge.IMPLIED, Knowledge.IMPLIED, Knowledge.IMPLIED);
    return value.withWeekday(day).withWords(this);
  }

  private @Nullable LocalDate find(Anchors anchors) {
    DateValue frame = anchors.frame();
    if (frame != null && frame.earliest() != null && frame.latest() != null) {
      LocalDate within = frame.earliest().with(TemporalAdjusters.nextOrSame(day));
      return within.isAfter(frame.latest()) ? null : within;
    }
    if (anchor == Anchor.EVENT) {
      DateValue event = anchors.event();
      boolean exact = event != null && event.precision() == Precision.DAY;
      return event == null || !exact || event.earliest() == null
          ? null
          : from(event.earliest(), false);
    }
    return anchors.publication() == null ? null : from(anchors.publication(), anchors.ahead());
  }

  private LocalDate from(LocalDate start, boolean ahead) {
    return start.with(
        switch (turn) {
          case LAST -> TemporalAdjusters.previous(day);
          case NEXT -> TemporalAdjusters.next(day);
          case THIS -> TemporalAdjusters.ofDateAdjuster(d -> Unit.WEEK.first(d).with(day));
          case PLAIN ->
              ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
        });
  }
}
