package org.variorum.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.Claim;

/** Which of two claims was made earlier: by the clock where both times are known, else by day. */
enum TimeOrder {
  FIRST_EARLIER,
  /** On one day, and at times of which one at least is not known; or at the same instant. */
  SAME_DAY,
  SECOND_EARLIER,
  UNKNOWN;

  /** The order of two claims by the reports that make them. */
  static TimeOrder of(Witness a, Claim<?> x, Witness b, Claim<?> y) {
    return of(a.when(x), a.at(x), b.when(y), b.at(y));
  }

  static TimeOrder of(
      @Nullable LocalDate first,
      @Nullable Instant firstTime,
      @Nullable LocalDate second,
      @Nullable Instant secondTime) {
    if (firstTime != null && secondTime != null) {
      return of(firstTime.compareTo(secondTime));
    }
    return first == null || second == null ? UNKNOWN : of(first.compareTo(second));
  }

  private static TimeOrder of(int comparison) {
    return comparison < 0 ? FIRST_EARLIER : comparison > 0 ? SECOND_EARLIER : SAME_DAY;
  }
}
