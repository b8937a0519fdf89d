package org.variorum.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code the 1990s}, {@code the '90s}, {@code the nineties}. */
final class Decade implements DateRule {

  static final Map<String, Integer> WORDS =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);

  @Override
  public String name() {
    return "<decade>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "war in [the 1990s] => 1990-01-01..1999-12-31 UNKNOWN",
        "in [the 1870s], => 1870-01-01..1879-12-31 UNKNOWN",
        "back in [the nineties] => 1990-01-01..1999-12-31 UNKNOWN",
        "raised in [1980s] Beirut => 1980-01-01..1989-12-31 UNKNOWN");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("a man in his sixties", "flew F-16s", "the 50s unit");
  }

  @Override
  public Set<String> starts() {
    return Set.of(FIGURE, "the");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean the = cursor.take("the");
    Integer spelled = the ? WORDS.get(cursor.norm()) : null;
    int year = spelled != null ? spelled : figures(cursor.norm());
    if (year < 1000 || year > 2100 || year % 10 != 0) {
      return null;
    }
    cursor.at++;
    if (spelled == null && cursor.is("'s") && cursor.norm(-1).length() == 4) {
      cursor.at++;
    } else if (spelled == null && cursor.norm(-1).length() == 4) {
      return null;
    }
    return new Stretch(CalendarDate.of(year, null, null), CalendarDate.of(year + 9, null, null));
  }

  private static int figures(String norm) {
    boolean plural = norm.length() == 5 && norm.endsWith("s");
    return norm.length() == 4 || plural ? Figures.plain(norm.substring(0, 4)) : -1;
  }
}
