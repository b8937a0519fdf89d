package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Token;

/** {@code 2015-01-14}, {@code 14/01/2015}, {@code 01/14/2015}, {@code 14.01.2015}. */
final class NumericDate implements DateRule {

  static final String NAME = "<date in figures>";

  private static final String MARKS = "/-.";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "on [2015-01-14] => 2015-01-14",
        "on [14/01/2015] => 2015-01-14",
        "on [01/14/2015] => 2015-01-14",
        "on [14.01.2015] => 2015-01-14",
        "posted [01/07/2025] => 2025-07-01",
        "posted [2025/07/01] => 2025-07-01");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "UN resolution 2015/14", "the score was 14-1-2", "call 555-01-2015", "on 32/01/2015");
  }

  @Override
  public Set<String> starts() {
    return Set.of(FIGURE);
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    Token start = cursor.token();
    if (start == null || cursor.norm().length() > 10) {
      return null;
    }
    String glued = glue(cursor);
    char mark = mark(glued);
    String[] parts = mark == 0 ? new String[0] : glued.split("[/.-]", -1);
    if (parts.length != 3 || glued.chars().filter(c -> c == mark).count() != 2) {
      return null;
    }
    return date(parts);
  }

  private static String glue(Cursor cursor) {
    StringBuilder glued = new StringBuilder(10);
    int end = cursor.at;
    while (end < cursor.sentence.size() && end < cursor.at + 5) {
      Token token = cursor.sentence.token(end);
      boolean first = end == cursor.at;
      boolean fits = token.numeric() || token.norm().length() == 1 && MARKS.contains(token.norm());
      if (!fits || !first && token.spaceBefore() || glued.length() + token.norm().length() > 10) {
        break;
      }
      glued.append(token.norm());
      end++;
    }
    cursor.at = end;
    if (glued.length() > 0 && MARKS.indexOf(glued.charAt(glued.length() - 1)) >= 0) {
      glued.setLength(glued.length() - 1);
      cursor.at = end - 1;
    }
    int clock = glued.indexOf("t");
    return clock > 0 ? glued.substring(0, clock) : glued.toString();
  }

  private static char mark(String glued) {
    for (int i = 0; i < glued.length(); i++) {
      if (MARKS.indexOf(glued.charAt(i)) >= 0) {
        return glued.charAt(i);
      }
    }
    return 0;
  }

  private static @Nullable Expression date(String[] parts) {
    int a = Figures.plain(parts[0]);
    int b = Figures.plain(parts[1]);
    int c = Figures.plain(parts[2]);
    boolean yearFirst = parts[0].length() == 4 && parts[1].length() <= 2 && parts[2].length() <= 2;
    boolean yearLast = parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2;
    if (yearFirst && likely(a) && CalendarDate.exists(a, b, c)) {
      return CalendarDate.of(a, b, c);
    }
    if (!yearLast || !likely(c)) {
      return null;
    }
    boolean dayFirst = CalendarDate.exists(c, b, a);
    boolean monthFirst = CalendarDate.exists(c, a, b);
    if (dayFirst && monthFirst && a != b) {
      return new EitherOrder(a, b, c);
    }
    return dayFirst ? CalendarDate.of(c, b, a) : monthFirst ? CalendarDate.of(c, a, b) : null;
  }

  private static boolean likely(int year) {
    return year >= 1000 && year <= 2100;
  }
}
