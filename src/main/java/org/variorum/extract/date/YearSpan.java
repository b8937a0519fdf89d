package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Token;

/** {@code 2012-13}, {@code 1980-88}: years whose second is shortened. */
final class YearSpan implements DateRule {

  @Override
  public String name() {
    return "<year>-<year of two figures>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "in [2012-13] violence rose => 2012-01-01..2013-12-31 UNKNOWN",
        "the [1980-88] war => 1980-01-01..1988-12-31 UNKNOWN");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("on 2012-13-01", "call 1980-88-90", "2012-10");
  }

  @Override
  public Set<String> starts() {
    return Set.of(FIGURE);
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    Integer first = cursor.takeYear();
    if (first == null || !glued(cursor) || !cursor.take("-") && !cursor.take("/")) {
      return null;
    }
    boolean close = glued(cursor);
    Integer two = cursor.takeShortYear();
    if (!close || two == null || two <= first % 100 || cursor.is("-") && glued(cursor)) {
      return null;
    }
    return new Stretch(
        CalendarDate.of(first, null, null), CalendarDate.of(first / 100 * 100 + two, null, null));
  }

  private static boolean glued(Cursor cursor) {
    Token token = cursor.token();
    return token != null && !token.spaceBefore();
  }
}
