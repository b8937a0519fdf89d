package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;

/** {@code on the 13th}: a day of the month that is being told. */
final class TheDay implements DateRule {

  private static final WordSet CUES = WordSet.of("on", "until", "by", "since");

  @Override
  public String name() {
    return "the <day of the month>";
  }

  @Override
  public List<String> examples() {
    return List.of("they left on [the 1st] => 2025-07-01", "it fell on [the 13th]. => 2025-06-13");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "the 13th Brigade",
        "on the 3rd floor",
        "on the 13th and last page",
        "in the 13th",
        "on the first");
  }

  @Override
  public Set<String> starts() {
    return Set.of("the");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean on = CUES.has(cursor.lexeme(-1));
    cursor.take("the");
    if (!on || !Figures.ordinal(cursor.norm())) {
      return null;
    }
    Integer day = cursor.takeDay();
    boolean closed = cursor.token() == null || !cursor.token().word();
    return day != null && closed ? CalendarDate.of(null, null, day) : null;
  }
}
