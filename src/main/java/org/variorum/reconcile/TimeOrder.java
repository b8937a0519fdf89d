package org.variorum.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which of two claims was made on the earlier day. */
enum TimeOrder {
  FIRST_EARLIER,
  SAME_DAY,
  SECOND_EARLIER,
  UNKNOWN;

  static TimeOrder of(@Nullable LocalDate first, @Nullable LocalDate second) {
    if (first == null || second == null) {
      return UNKNOWN;
    }
    return first.isBefore(second)
        ? FIRST_EARLIER
        : first.isAfter(second) ? SECOND_EARLIER : SAME_DAY;
  }
}
