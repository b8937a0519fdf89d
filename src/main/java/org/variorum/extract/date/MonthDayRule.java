package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Token;

/** {@code January 14, 2015}, {@code June 2nd}, {@code Jan. 14-16}. */
final class MonthDayRule implements DateRule {

  static final String NAME = "<month> <day> [<year>]";

  private static final WordSet DAY_CUES =
      WordSet.of("on", "by", "since", "until", "from", "before", "after");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "a raid on [June 2nd] in the north => 2025-06-02",
        "on [January 14, 2015], police said => 2015-01-14",
        "on [Jan. 14] => 2025-01-14",
        "on [June 2] rebels came => 2025-06-02",
        "from [May 14-16] => 2025-05-14..2025-05-16 FEW_DAYS",
        "on [December 30th] => 2024-12-30",
        "[March 3 2011] => 2011-03-03");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "in March 14 people died", "May 5,000 more come", "they may 3 times", "April 31, 2011");
  }

  @Override
  public Set<String> starts() {
    return DateWords.months();
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean inMonth = cursor.is(-1, "in");
    boolean onDay = DAY_CUES.has(cursor.lexeme(-1));
    Integer month = cursor.takeMonth();
    if (month == null) {
      return null;
    }
    boolean the = cursor.take("the");
    Token token = cursor.token();
    if (token == null || !token.numeric()) {
      return null;
    }
    boolean ordinal = Figures.ordinal(token.norm());
    DayPair days = DayPair.read(cursor);
    if (days == null || the && !ordinal) {
      return null;
    }
    YearTail year = YearTail.read(cursor, false);
    boolean counted = inMonth && year.year() == null && !ordinal;
    if (counted || year.year() == null && !onDay && DateWords.counted(cursor.norm())) {
      return null;
    }
    return days.in(month, year, cursor);
  }
}
