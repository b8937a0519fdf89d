package org.variorum.extract.date;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;

/** {@code in January}, {@code last June}, {@code the following April}. */
final class MonthAlone implements DateRule {

  /** Words before which a month stands as a time. */
  static final WordSet CUES =
      WordSet.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "of",
          "from",
          "during",
          "through",
          "throughout",
          "early",
          "late",
          "mid",
          "between",
          "before",
          "after",
          "around",
          "to",
          "for",
          "ending",
          "beginning",
          "starting",
          "mid-");

  private static final WordSet LINKS = WordSet.of("-", "to", "and", "or", "through");

  private static final Map<String, Turn> TURNS =
      Map.of(
          "last",
          Turn.LAST,
          "this",
          Turn.THIS,
          "next",
          Turn.NEXT,
          "past",
          Turn.LAST,
          "previous",
          Turn.LAST,
          "following",
          Turn.NEXT,
          "coming",
          Turn.NEXT);

  private static final Set<String> STARTS = new HashSet<>(DateWords.months());

  static {
    STARTS.addAll(TURNS.keySet());
    STARTS.add("the");
  }

  @Override
  public String name() {
    return "<month>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "his brother was shot in [December] => 2024-12-01..2024-12-31 MONTH",
        "a truce signed in [June] => 2025-06-01..2025-06-30 MONTH",
        "since [last August] => 2024-08-01..2024-08-31 MONTH",
        "an election due [next March] => 2026-03-01..2026-03-31 MONTH",
        "in [March] and [April] => 2025-03-01..2025-03-31 MONTH; 2025-04-01..2025-04-30 MONTH");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "they may attack",
        "MARCH through the city",
        "April Jones was hurt",
        "the March on Rome",
        "in march order");
  }

  @Override
  public Set<String> starts() {
    return STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    String before = cursor.norm(-1);
    boolean article = cursor.take("the");
    Turn turn = TURNS.get(cursor.norm());
    if (turn != null) {
      cursor.at++;
      if (turn == Turn.LAST && cursor.take("year", "'s") || cursor.take("past")) {
        turn = Turn.LAST;
      }
    } else if (article) {
      return null;
    }
    Integer month = cursor.takeMonth();
    if (month == null || named(cursor)) {
      return null;
    }
    if (turn == null && !cued(cursor, before)) {
      return null;
    }
    return new CalendarDate(null, month, null, null, turn == null ? Turn.PLAIN : turn);
  }

  private static boolean named(Cursor behind) {
    String word = behind.norm(-1);
    boolean person = word.equals("april") || word.equals("june") || word.equals("august");
    return person
        && behind.token() != null
        && behind.token().capitalized()
        && !behind.norm(-2).equals("in");
  }

  private static boolean cued(Cursor behind, String before) {
    if (CUES.contains(before)) {
      return true;
    }
    boolean joined =
        before.equals("and") || before.equals("-") || before.equals("or") || before.equals(",");
    return joined && DateWords.month(behind.norm(-3)) != null
        || before.equals("-") && behind.norm(-3).equals("mid")
        || LINKS.has(behind.lexeme()) && DateWords.month(behind.norm(1)) != null;
  }
}
