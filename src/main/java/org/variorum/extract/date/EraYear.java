package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;

/**
 * {@code 490 BC}, {@code August 480 BC}: a year before our era, which ISO 8601's four digits cannot
 * hold, so that no calendar day is told.
 */
final class EraYear implements DateRule {

  static final WordSet ERAS = WordSet.of("bc", "b.c.", "bce", "b.c.e.", "b.c", "b.c.e");

  @Override
  public String name() {
    return "<year> BC";
  }

  @Override
  public List<String> examples() {
    return List.of("at Marathon in [490 BC] => ?", "a wall of [1200 BCE] => ?");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("490 men", "Vancouver, BC", "in 490");
  }

  @Override
  public Set<String> starts() {
    return Set.of(FIGURE);
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    int year = Figures.plain(cursor.norm());
    if (year < 1 || year > 9999) {
      return null;
    }
    cursor.at++;
    return cursor.takeAny(ERAS) ? CalendarDate.of(-year, null, null) : null;
  }
}
