package org.variorum.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.PartOfDay;
import org.variorum.extract.date.DateValue.Precision;

/**
 * From one date to another, both included: {@code 2-4 June}, {@code from Monday to Friday}.
 *
 * @param first where it begins
 * @param last where it ends; it lends the first what that leaves open
 */
public record Stretch(Expression first, Expression last) implements Expression {

  @Override
  public Anchor anchor() {
    return last.anchor();
  }

  @Override
  public Precision grain() {
    return last.grain();
  }

  @Override
  public Precision step() {
    return last.step();
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    DateValue end = last.resolve(anchors);
    DateValue start = lent().resolve(anchors.withPublication(day(end, anchors)));
    LocalDate low = start.earliest();
    LocalDate high = end.latest();
    if (low == null || high == null || high.isBefore(low)) {
      return (low == null ? start : end).withWords(this);
    }
    long days = ChronoUnit.DAYS.between(low, high) + 1;
    return DateValue.between(low, high, Precision.ofDays(days))
        .withKnowledge(end.year(), end.month(), end.day())
        .withPartOfDay(part(start.partOfDay(), end.partOfDay(), days))
        .withWords(this);
  }

  /** A night that runs into the next day; otherwise only what both ends say. */
  private static @Nullable PartOfDay part(
      @Nullable PartOfDay first, @Nullable PartOfDay last, long days) {
    return first == last || days == 2 && last == null ? first : null;
  }

  private static @Nullable LocalDate day(DateValue end, Anchors anchors) {
    return end.earliest() == null ? anchors.publication() : end.earliest();
  }

  /** The first date with year and month of the last where it has none of its own. */
  private Expression lent() {
    if (first instanceof CalendarDate from
        && last instanceof CalendarDate to
        && from.year() == null) {
      Integer month = from.month() == null ? to.month() : from.month();
      Integer year = to.year();
      if (year != null && month != null && to.month() != null && month > to.month()) {
        year = year - 1;
      }
      if (from.day() == null || month == null || CalendarDate.exists(year, month, from.day())) {
        return from.in(year, month);
      }
    }
    return first;
  }
}
