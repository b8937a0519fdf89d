package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code January 2015}, {@code January of last year}. */
final class MonthYear implements DateRule {

  @Override
  public String name() {
    return "<month> <year>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "since [March 2011] => 2011-03-01..2011-03-31 MONTH",
        "in [May, 2009], he => 2009-05-01..2009-05-31 MONTH",
        "in [June of last year] => 2024-06-01..2024-06-30 MONTH",
        "in [Sept. 2012] => 2012-09-01..2012-09-30 MONTH",
        "in [February of 1940] => 1940-02-01..1940-02-29 MONTH");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("in March 2000 people fled", "May 2015 be better");
  }

  @Override
  public Set<String> starts() {
    return DateWords.months();
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean modal = cursor.is("may") && !MonthAlone.CUES.has(cursor.lexeme(-1));
    Integer month = cursor.takeMonth();
    if (month == null || modal && cursor.is(1, "be")) {
      return null;
    }
    int behind = cursor.at;
    YearTail year = YearTail.read(cursor, false);
    return cursor.at == behind ? null : year.complete(month, null);
  }
}
