package org.variorum.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Bound;
import org.variorum.extract.date.DateValue.Precision;

/** What a text anchors its dates on. */
enum Genre {
  /** The day of publication. */
  NEWS,
  /** The text itself: a date without a year has that of the date told before it. */
  HISTORY;

  private static final int FEW = 3;
  private static final int HALF_A_YEAR = 183;

  /**
   * A text is a history when it dates itself: it has some dates with year and month, and most of
   * them are far from publication, or publication is unknown and they outnumber the dates that need
   * it.
   */
  static Genre of(List<Expression> said, @Nullable LocalDate publication) {
    int far = 0;
    int near = 0;
    int deictic = 0;
    for (Expression expression : said) {
      Anchor anchor = expression.anchor();
      if (anchor == Anchor.PUBLICATION) {
        deictic++;
      } else if (anchor == Anchor.NONE && expression.grain().compareTo(Precision.MONTH) <= 0) {
        LocalDate day = expression.resolve(Anchors.NONE.withPublication(publication)).earliest();
        boolean close =
            publication != null
                && day != null
                && Math.abs(ChronoUnit.DAYS.between(day, publication)) <= HALF_A_YEAR;
        near += close ? 1 : 0;
        far += close ? 0 : 1;
      }
    }
    boolean told = far >= FEW && far > 3 * near && far > deictic;
    return told || near + deictic == 0 && opensFarBack(said, publication) ? HISTORY : NEWS;
  }

  /** Whether the first date is a year long past, and another one follows. */
  private static boolean opensFarBack(List<Expression> said, @Nullable LocalDate publication) {
    long years = said.stream().filter(e -> longPast(e, publication)).count();
    return years > 1 && longPast(said.get(0), publication);
  }

  private static boolean longPast(Expression said, @Nullable LocalDate publication) {
    boolean bound = said instanceof Bounded bounded && bounded.bound() == Bound.SINCE;
    if (bound || publication == null || said.anchor() != Anchor.NONE) {
      return false;
    }
    LocalDate last = said.resolve(Anchors.NONE.withPublication(publication)).latest();
    return last != null && last.isBefore(publication.minusYears(2));
  }
}
