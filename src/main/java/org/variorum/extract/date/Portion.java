package org.variorum.extract.date;

import java.time.LocalDate;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A part of a longer time: {@code early March}, {@code the end of 1999}, {@code earlier this
 * month}.
 *
 * @param share which part
 * @param whole of what
 */
public record Portion(Share share, Expression whole) implements Expression {

  @Override
  public Anchor anchor() {
    return whole.anchor();
  }

  @Override
  public Precision grain() {
    return whole.grain();
  }

  @Override
  public Precision step() {
    return whole.step();
  }

  @Override
  public boolean holdsAnchor() {
    return whole.holdsAnchor();
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    DateValue laid = whole.resolve(anchors);
    LocalDate first = laid.earliest();
    LocalDate last = laid.latest();
    if (first == null || last == null) {
      return laid.withWords(this);
    }
    return lay(first, last, laid.precision(), anchors)
        .withKnowledge(laid.year(), laid.month(), laid.day())
        .withBound(laid.bound())
        .withWords(this);
  }

  private DateValue lay(LocalDate first, LocalDate last, Precision precision, Anchors anchors) {
    if (share.besideAnchor()) {
      DateValue event = anchors.event();
      LocalDate beside =
          whole.anchor() == Anchor.EVENT && event != null
              ? event.earliest()
              : anchors.publication();
      return beside == null
          ? DateValue.between(first, last, precision)
          : share.beside(beside, first, last, precision);
    }
    DateValue part = share.of(first, last, precision);
    LocalDate low = part.earliest();
    LocalDate high = part.latest();
    LocalDate today = anchors.publication();
    boolean running =
        today != null
            && low != null
            && high != null
            && precision == Precision.MONTH
            && !today.isBefore(low)
            && today.isBefore(high);
    return running && low != null && today != null
        ? DateValue.between(low, today, part.precision())
        : part;
  }
}
