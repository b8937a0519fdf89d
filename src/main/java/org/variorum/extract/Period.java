package org.variorum.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a date tells those readers that are listed before the reading of dates: when it begins, and
 * whether it is longer than a few days.
 */
public interface Period {

  /** Its first day; null when the text does not say which. */
  @Nullable LocalDate earliest();

  /** Whether it is known to be a week, a month or a year rather than days. */
  boolean weekOrLonger();
}
