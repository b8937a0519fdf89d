package org.variorum.extract.date;

import org.variorum.extract.date.DateValue.Precision;

/**
 * What the words of a date say, before they are laid on a calendar.
 *
 * <p>Reading is done in two steps: a rule tells what the words say, a resolution lays that on a
 * calendar with the anchors that are known. The expression stays with the value, so that it can be
 * laid on another anchor later. Immutable; every method is pure.
 */
public sealed interface Expression
    permits CalendarDate,
        EitherOrder,
        WeekdayName,
        Weekend,
        Offset,
        SameDay,
        Beside,
        Around,
        Portion,
        Within,
        Timed,
        Bounded,
        Stretch {

  /** What must be known before it can be laid on a calendar. */
  Anchor anchor();

  /** How fine the words are, whatever is known of the anchor. */
  Precision grain();

  /** How fine an event's date must be for the words to be counted from it. */
  default Precision step() {
    return grain();
  }

  /** Whether it is the unit that holds its anchor rather than one beside it: {@code that year}. */
  default boolean holdsAnchor() {
    return false;
  }

  /**
   * Lays it on a calendar as far as {@code anchors} allow.
   *
   * @return the value, with this expression as its words; not {@link DateValue#resolved resolved}
   *     when an anchor is missing
   */
  DateValue resolve(Anchors anchors);
}
