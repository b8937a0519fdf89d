package org.variorum.extract.date;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Knowledge;
import org.variorum.extract.date.DateValue.Precision;

/**
 * A distance from an anchor: {@code yesterday}, {@code last month}, {@code two days later}. Weeks,
 * months and years snap to the calendar: {@code two months ago} is the month before last.
 *
 * @param anchor {@link Anchor#PUBLICATION} or {@link Anchor#EVENT}
 * @param unit what is counted
 * @param from least distance in units; negative is before the anchor
 * @param to greatest distance in units, not under {@code from}
 * @param precision how fine the expression is
 */
public record Offset(Anchor anchor, Unit unit, int from, int to, Precision precision)
    implements Expression {

  /**
   * The year 2001 has no 29 February, as most years; it carries month and day over when no year is
   * known.
   */
  private static final int ANY_YEAR = 2001;

  public Offset {
    if (to < from) {
      throw new IllegalArgumentException("from " + from + " is over to " + to);
    }
  }

  static Offset of(Anchor anchor, Unit unit, int distance) {
    return new Offset(anchor, unit, distance, distance, unit.precision());
  }

  static Offset days(int from, int to, Precision precision) {
    return new Offset(Anchor.PUBLICATION, Unit.DAY, from, to, precision);
  }

  @Override
  public Precision grain() {
    return unit.precision();
  }

  @Override
  public boolean holdsAnchor() {
    return from == 0 && to == 0;
  }

  @Override
  public DateValue resolve(Anchors anchors) {
    return lay(anchors).withWords(this);
  }

  private DateValue lay(Anchors anchors) {
    if (anchor == Anchor.PUBLICATION) {
      LocalDate day = anchors.publication();
      return day == null ? DateValue.UNKNOWN : shift(day, day, Precision.DAY);
    }
    DateValue event = anchors.event();
    if (event == null) {
      return DateValue.UNKNOWN;
    }
    LocalDate first = event.earliest();
    LocalDate last = event.latest();
    if (first != null && last != null) {
      return shift(first, last, event.precision()).withAfter(event.after());
    }
    return undated(event);
  }

  private DateValue shift(LocalDate first, LocalDate last, Precision known) {
    if (!inRange(first) || !inRange(last)) {
      return DateValue.UNKNOWN;
    }
    LocalDate low = unit.plus(first, from);
    LocalDate high = unit.plus(last, to);
    boolean coarser = known.compareTo(unit.precision()) > 0;
    DateValue shifted =
        coarser
            ? DateValue.between(low, high, known)
            : DateValue.between(unit.first(low), unit.last(high), precision);
    return shifted.withKnowledge(Knowledge.IMPLIED, implied(Unit.MONTH), implied(Unit.DAY));
  }

  private Knowledge implied(Unit component) {
    return unit.compareTo(component) <= 0 ? Knowledge.IMPLIED : Knowledge.UNKNOWN;
  }

  /** Whether the shifted day has a year of four digits. */
  private boolean inRange(LocalDate day) {
    long years = unit.years(Math.max(Math.abs((long) from), Math.abs((long) to)));
    return day.getYear() - years > 0 && day.getYear() + years < 9999;
  }

  /** Shifts an event of which only weekday or month and day are known. */
  private DateValue undated(DateValue event) {
    if (unit != Unit.DAY || from != to) {
      return from == 0 && to == 0 ? event : DateValue.UNKNOWN;
    }
    DateValue open = DateValue.UNKNOWN.withAfter(event.after());
    MonthDay monthDay = event.monthDay();
    if (event.weekday() != null) {
      open = open.withWeekday(event.weekday().plus(from));
    }
    return monthDay == null
        ? open
        : open.withMonthDay(shifted(monthDay)).withPrecision(Precision.DAY);
  }

  private @Nullable MonthDay shifted(MonthDay monthDay) {
    return MonthDay.from(monthDay.atYear(ANY_YEAR).plusDays(from));
  }
}
