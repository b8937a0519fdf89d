package org.variorum.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.variorum.extract.date.DateValue.Bound;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A date that something is said to lie before or behind: {@code since Thursday}, {@code until
 * 2003}.
 *
 * <p>{@code Since} a day of the last weeks covers the days to the day of publication (UCDP GED
 * codebook 23.1, appendix 2); any other bound leaves the date as it is and says so in {@link
 * DateValue#bound}.
 *
 * @param date the bound
 * @param bound how it bounds
 */
public record Bounded(Expression date, Bound bound) implements Expression {

  private static final int WEEKS = 31;

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
  public boolean holdsAnchor() {
    return date.holdsAnchor();
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    DateValue laid = date.resolve(anchors);
    LocalDate first = laid.earliest();
    LocalDate today = anchors.publication();
    if (bound == Bound.SINCE && first != null && today != null && anchors.told() == null) {
      long days = ChronoUnit.DAYS.between(first, today);
      if (days >= 0 && days <= WEEKS && laid.precision() == Precision.DAY) {
        DateValue span =
            DateValue.between(
                first, today, days == 6 ? Precision.FEW_DAYS : Precision.ofDays(days + 1));
        laid =
            span.withKnowledge(laid.year(), laid.month(), laid.day()).withWeekday(laid.weekday());
      }
    }
    return laid.withBound(bound).withWords(this);
  }
}
