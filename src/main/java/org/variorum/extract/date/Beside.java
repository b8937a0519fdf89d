package org.variorum.extract.date;

import org.variorum.extract.date.DateValue.Precision;

/**
 * A distance from an event that is named behind it: {@code two days after the blast}. What it dates
 * is the event it is said of; where that one has its own date in the sentence, it dates the one
 * named instead.
 *
 * @param distance from the event named to the one it is said of
 */
public record Beside(Offset distance) implements Expression {

  @Override
  public Anchor anchor() {
    return Anchor.EVENT;
  }

  @Override
  public Precision grain() {
    return distance.grain();
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    return distance.resolve(anchors).withWords(this);
  }

  /** The distance from the event it is said of back to the one named. */
  Offset back() {
    return new Offset(
        Anchor.EVENT, distance.unit(), -distance.to(), -distance.from(), distance.precision());
  }
}
