package org.variorum.extract.date;

import java.time.LocalDate;
import org.variorum.extract.date.DateValue.Precision;

/**
 * About a day: {@code around 2 July} is 1 to 3 July (UCDP GED codebook 23.1, appendix 2).
 *
 * @param date the day; a coarser date stays as it is
 */
public record Around(Expression date) implements Expression {

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
    DateValue laid = date.resolve(anchors);
    LocalDate first = laid.earliest();
    LocalDate last = laid.latest();
    if (first == null || last == null || laid.precision() != Precision.DAY) {
      return laid.withWords(this);
    }
    return DateValue.between(first.minusDays(1), last.plusDays(1), Precision.FEW_DAYS)
        .withKnowledge(laid.year(), laid.month(), laid.day())
        .withPartOfDay(laid.partOfDay())
        .withWords(this);
  }
}
