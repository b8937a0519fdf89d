package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Token;

/** {@code Tuesday}, {@code last Tuesday}, {@code the following Friday}. */
final class WeekdayRule implements DateRule {

  private static final Map<String, Turn> TURNS =
      Map.of(
          "last", Turn.LAST, "this", Turn.THIS, "next", Turn.NEXT, "past", Turn.LAST, "coming",
          Turn.NEXT);

  private static final Map<String, Turn> TOLD =
      Map.of(
          "following", Turn.NEXT, "next", Turn.NEXT, "previous", Turn.LAST, "preceding", Turn.LAST);

  private static final Set<String> STARTS = new HashSet<>(DateWords.weekdays());

  static {
    STARTS.addAll(TURNS.keySet());
    STARTS.add("the");
  }

  @Override
  public String name() {
    return "<weekday>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "two died on [Tuesday] in Kano => 2025-07-01 TUESDAY",
        "were shot [Wednesday] => 2025-07-02 WEDNESDAY",
        "seized [last Wednesday] => 2025-06-25 WEDNESDAY",
        "to be buried [next Friday] => 2025-07-04 FRIDAY",
        "parliament will vote on [Monday] => 2025-07-07 MONDAY",
        "arrested [this past Monday] => 2025-06-30 MONDAY",
        "police said [Thursday] they would search on => 2025-06-26 THURSDAY");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "he told the Sunday Times",
        "the Bloody Sunday shootings",
        "Sun reporters",
        "he meets them on Mondays",
        "Good Friday Agreement");
  }

  @Override
  public Set<String> starts() {
    return STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (DateWords.namesBefore(cursor.norm(-1)) && capital(cursor, -1)) {
      return null;
    }
    boolean the = cursor.take("the");
    Turn turn = (the ? TOLD : TURNS).get(cursor.norm());
    if (turn != null) {
      cursor.at++;
      cursor.take("past");
    } else if (the) {
      return null;
    }
    boolean unsure = DateWords.ambiguous(cursor.norm()) && !cursor.norm().endsWith(".");
    DayOfWeek day = cursor.takeWeekday();
    if (day == null || DateWords.namesBehind(cursor.norm()) && capital(cursor, 0)) {
      return null;
    }
    if (unsure && !cursor.is(-1, ".") && !dated(cursor)) {
      return null;
    }
    return new WeekdayName(
        day, turn == null ? Turn.PLAIN : turn, the ? Anchor.EVENT : Anchor.PUBLICATION);
  }

  private static boolean dated(Cursor behind) {
    int next = behind.norm().equals(",") ? 1 : 0;
    return DateWords.month(behind.norm(next)) != null
        || Figures.day(behind.norm(next)) > 0 && DateWords.month(behind.norm(next + 1)) != null;
  }

  private static boolean capital(Cursor cursor, int distance) {
    int at = cursor.at + distance;
    if (at < 0 || at >= cursor.sentence.size()) {
      return false;
    }
    Token token = cursor.sentence.token(at);
    return token.capitalized();
  }
}
