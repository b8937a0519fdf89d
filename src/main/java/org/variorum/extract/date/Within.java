package org.variorum.extract.date;

import org.variorum.extract.date.DateValue.Precision;

/**
 * A date inside another that lends it year or week: {@code January of last year}, {@code Tuesday
 * last week}.
 *
 * @param inner the finer date
 * @param outer the coarser one
 */
public record Within(Expression inner, Expression outer) implements Expression {

  @Override
  public Anchor anchor() {
    return outer.anchor();
  }

  @Override
  public Precision grain() {
    return inner.grain();
  }

  @Override
  public Precision step() {
    return outer.step();
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    DateValue frame = outer.resolve(anchors);
    DateValue laid =
        frame.resolved() ? inner.resolve(anchors.withFrame(frame)) : inner.resolve(Anchors.NONE);
    return laid.withWords(this);
  }
}
