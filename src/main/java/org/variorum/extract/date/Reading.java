package org.variorum.extract.date;

import java.util.List;
import org.variorum.extract.date.DateValue.Precision;

/**
 * What the words of one place say of a time, before it is laid on a calendar.
 *
 * @param from first token
 * @param to behind the last token
 * @param said what the words say
 * @param rule the name of the rule that read it
 * @param parts what it was joined from
 */
record Reading(int from, int to, Expression said, String rule, List<Reading> parts) {

  Reading(int from, int to, Expression said, String rule) {
    this(from, to, said, rule, List.of());
  }

  /** Whether it tells a day. */
  boolean day() {
    return said.grain() == Precision.DAY;
  }

  /** This reading as part of a wider one. */
  Reading widened(int newFrom, int newTo, Expression wider, String newRule) {
    return new Reading(newFrom, newTo, wider, newRule, List.of(this));
  }
}
