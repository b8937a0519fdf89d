package org.variorum.extract.date;

import org.variorum.extract.date.DateValue.PartOfDay;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A part of a day: {@code Tuesday morning}.
 *
 * @param date the day
 * @param part of the day
 */
public record Timed(Expression date, PartOfDay part) implements Expression {

  @Override
  public Anchor anchor() {
    return date.anchor();
  }

  @Override
  public Precision grain() {
    return date.grain();
  }

  @Override
  public Precision step() {
    return date.step();
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    return date.resolve(anchors).withPartOfDay(part).withWords(this);
  }
}
