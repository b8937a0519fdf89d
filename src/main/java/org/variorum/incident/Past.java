package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue;

/** Whether a telling's own date lies before the main incident's. */
final class Past {

  private Past() {}

  static boolean of(@Nullable DateValue date, @Nullable DateValue main) {
    if (date == null) {
      return false;
    }
    if (main == null) {
      return date.resolved() && !DateRelation.fine(date);
    }
    return DateRelation.before(date, main) && !DateRelation.fits(date, main)
        || date.monthDay() != null
            && main.weekday() != null
            && main.monthDay() == null
            && !main.resolved();
  }
}
