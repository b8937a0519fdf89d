package org.variorum.extract.date;

import java.time.LocalDate;
import org.variorum.extract.date.DateValue.Precision;

/**
 * The same day some units back: {@code nine years ago today}.
 *
 * @param unit weeks, months or years
 * @param count how many, at least 1
 */
public record SameDay(Unit unit, int count) implements Expression {

  @Override
  public Anchor anchor() {
    return Anchor.PUBLICATION;
  }

  @Override
  public Precision grain() {
    return Precision.DAY;
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    LocalDate today = anchors.publication();
    if (today == null || today.getYear() - unit.years(count) < 1) {
      return DateValue.UNKNOWN.withWords(this);
    }
    LocalDate day = unit.plus(today, -count);
    return DateValue.between(day, day, Precision.DAY)
        .withKnowledge(
            DateValue.Knowledge.IMPLIED, DateValue.Knowledge.IMPLIED, DateValue.Knowledge.IMPLIED)
        .withWords(this);
  }
}
