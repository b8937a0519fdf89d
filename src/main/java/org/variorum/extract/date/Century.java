package org.variorum.extract.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code the 19th century}, {@code the eighteenth century}. */
final class Century implements DateRule {

  private static final Set<String> STARTS = new HashSet<>(DateWords.ordinals());

  static {
    STARTS.addAll(Set.of(FIGURE, "the"));
  }

  @Override
  public String name() {
    return "<century>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "built in [the 19th century] => 1801-01-01..1900-12-31 UNKNOWN",
        "a [twelfth-century] mosque => 1101-01-01..1200-12-31 UNKNOWN");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("half a century", "the 5th century BC", "his 3rd century as batsman");
  }

  @Override
  public Set<String> starts() {
    return STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean the = cursor.take("the");
    boolean figures = Figures.ordinal(cursor.norm());
    Integer number = figures || DateWords.ordinal(cursor.norm()) != null ? cursor.takeDay() : null;
    boolean hyphen = cursor.take("-");
    if (number == null
        || number < 6
        || number > 21
        || !cursor.take("century")
        || !the && !hyphen && number < 10) {
      return null;
    }
    if (EraYear.ERAS.has(cursor.lexeme())) {
      return null;
    }
    int first = 100 * (number - 1) + 1;
    return new Stretch(CalendarDate.of(first, null, null), CalendarDate.of(first + 99, null, null));
  }
}
