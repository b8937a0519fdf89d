package org.variorum.extract.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Precision;

/** {@code a five-day offensive}: so many days that end on the day of publication. */
final class DaysLong implements DateRule {

  private static final Set<String> STARTS = new HashSet<>(DateWords.numbers());

  static {
    STARTS.add(FIGURE);
  }

  @Override
  public String name() {
    return "<number>-day offensive";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "killed in a [five-day offensive] => 2025-06-28..2025-07-02 FEW_DAYS",
        "after a [3-day siege], => 2025-06-30..2025-07-02 FEW_DAYS",
        "their [ten-day military campaign] => 2025-06-23..2025-07-02 WEEK");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("a five-day visit", "a three-day curfew", "a one-year operation");
  }

  @Override
  public Set<String> starts() {
    return STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    int days = cursor.takeNumber();
    boolean long2 = days > 1 && days <= 60 && cursor.take("-") && cursor.take("day");
    if (!long2) {
      return null;
    }
    cursor.take("-", "long");
    if (!DateWords.action(cursor.norm())) {
      cursor.at++;
    }
    if (!DateWords.action(cursor.norm())) {
      return null;
    }
    cursor.at++;
    return Offset.days(1 - days, 0, Precision.ofDays(days));
  }
}
