package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.variorum.extract.date.DateValue.Knowledge;
import org.variorum.extract.date.DateValue.Precision;

/**
 * Saturday and Sunday before or behind the day of publication.
 *
 * @param turn which one; plain is the one that has begun last
 */
public record Weekend(Turn turn) implements Expression {

  @Override
  public Anchor anchor() {
    return Anchor.PUBLICATION;
  }

  @Override
  public Precision grain() {
    return Precision.FEW_DAYS;
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    LocalDate today = anchors.publication();
    if (today == null) {
      return DateValue.UNKNOWN.withWords(this);
    }
    boolean near =
        today.getDayOfWeek() == DayOfWeek.THURSDAY || today.getDayOfWeek() == DayOfWeek.FRIDAY;
    boolean coming = turn == Turn.THIS && near || turn != Turn.LAST && anchors.ahead();
    boolean ahead = turn == Turn.NEXT || coming;
    LocalDate saturday =
        ahead
            ? today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
            : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate sunday = saturday.plusDays(1);
    boolean running = turn == Turn.LAST && !today.isAfter(sunday);
    LocalDate first = running ? saturday.minusWeeks(1) : saturday;
    return DateValue.between(first, first.plusDays(1), Precision.FEW_DAYS)
        .withKnowledge(Knowledge.IMPLIED, Knowledge.IMPLIED, Knowledge.IMPLIED)
        .withWords(this);
  }
}
