package org.variorum.extract.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code 14 January 2015}, {@code the 14th of January}, {@code 4 Feb 90}, {@code 2-4 June}. */
final class DayMonth implements DateRule {

  static final String NAME = "<day> <month> [<year>]";

  private static final Set<String> STARTS = new HashSet<>(DateWords.ordinals());

  static {
    STARTS.add(FIGURE);
    STARTS.add("the");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "shot dead on [14 January 2015] in Lyon => 2015-01-14",
        "on [the 14th of January, 2015], he left => 2015-01-14",
        "SAN JOSE, [4 Feb 90] (Radio) => 1990-02-04",
        "arrived ([13 January]) by boat => 2025-01-13",
        "clashes of [2-4 June] => 2025-06-02..2025-06-04 FEW_DAYS",
        "between [3 and 5 May] => 2025-05-03..2025-05-05 FEW_DAYS",
        "he died on [3 August] => 2024-08-03",
        "he will stand trial on [3 August] => 2025-08-03",
        "on [the first of May] => 2025-05-01",
        "in the night to [28/29 May] => 2025-05-28..2025-05-29 FEW_DAYS",
        "on [4 September last year] => 2024-09-04");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "killed 14 in January's worst raid",
        "the 31 may be freed",
        "on 31 February 2015",
        "14 men marched");
  }

  @Override
  public Set<String> starts() {
    return STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    cursor.take("the");
    boolean spelled = DateWords.ordinal(cursor.norm()) != null;
    DayPair days = DayPair.read(cursor);
    if (days == null) {
      return null;
    }
    boolean of = cursor.take("of");
    if (spelled && !of) {
      return null;
    }
    boolean dash = !of && cursor.take("-");
    Integer month = cursor.takeMonth();
    if (month == null) {
      return null;
    }
    if (dash) {
      cursor.take("-");
    }
    YearTail year = YearTail.read(cursor, true);
    return days.in(month, year, cursor);
  }
}
