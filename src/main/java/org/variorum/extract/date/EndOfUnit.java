package org.variorum.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code the end of the year}, {@code late in the month}: of the one that is being told. */
final class EndOfUnit implements DateRule {

  private static final Map<String, Share> SHARES =
      Map.of(
          "end", Share.LATE,
          "close", Share.LATE,
          "middle", Share.MIDDLE,
          "beginning", Share.EARLY,
          "start", Share.EARLY,
          "late", Share.LATE,
          "early", Share.EARLY);

  @Override
  public String name() {
    return "the end of the <unit>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "on [3 May 2011]; by [the end of the month] => 2011-05-03; 2011-05-15..2011-05-31 MONTH",
        "in [2011], and [late in the year] => 2011-01-01..2011-12-31 YEAR; 2011-09-01..2011-12-31 YEAR",
        "it ends by [the end of the year] => 2025-09-01..2025-12-31 YEAR");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("the end of the war", "late in the day", "the end of the day");
  }

  @Override
  public Set<String> starts() {
    return Set.of("the", "late", "early");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean the = cursor.take("the");
    Share share = SHARES.get(cursor.norm());
    if (share == null) {
      return null;
    }
    cursor.at++;
    if (!cursor.take(the ? "of" : "in", "the")) {
      return null;
    }
    Unit unit = DateWords.unit(cursor.norm());
    if (unit == null || unit == Unit.DAY || DateWords.plural(cursor.norm())) {
      return null;
    }
    cursor.at++;
    return new Portion(share, Offset.of(Anchor.EVENT, unit, 0));
  }
}
