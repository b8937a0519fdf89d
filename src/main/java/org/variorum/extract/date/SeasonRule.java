package org.variorum.extract.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;

/** {@code the summer of 1963}, {@code spring 2011}, {@code last winter}. */
final class SeasonRule implements DateRule {

  private static final WordSet CUES = WordSet.of("in", "during", "since", "by", "until");

  private static final Set<String> STARTS = new HashSet<>(DateWords.seasons());

  static {
    STARTS.addAll(Set.of("the", "last", "this", "next"));
  }

  @Override
  public String name() {
    return "<season> [<year>]";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "in [the summer of 1963] => 1963-06-01..1963-08-31 YEAR",
        "in [summer 2007] => 2007-06-01..2007-08-31 YEAR",
        "it began [last autumn] => 2024-09-01..2024-11-30 YEAR",
        "in [the spring], he left => 2025-03-01..2025-05-31 YEAR");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("the fall of Saigon", "the spring broke", "the Arab Spring", "the summer camp");
  }

  @Override
  public Set<String> starts() {
    return STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean in = CUES.has(cursor.lexeme(-1));
    boolean the = cursor.take("the");
    Turn turn = null;
    if (!the) {
      turn =
          cursor.take("last")
              ? Turn.LAST
              : cursor.take("this") ? Turn.THIS : cursor.take("next") ? Turn.NEXT : null;
    }
    Share season = DateWords.season(cursor.norm());
    if (season == null) {
      return null;
    }
    cursor.at++;
    int behind = cursor.at;
    boolean of = cursor.take("of");
    Integer year = cursor.takeYear();
    if (year != null) {
      return new Portion(season, CalendarDate.of(year, null, null));
    }
    cursor.at = behind;
    boolean alone = in && (the || turn == null) && closed(cursor) && !of;
    if (turn == null && !alone) {
      return null;
    }
    return months(season, turn == null ? Turn.PLAIN : turn);
  }

  private static boolean closed(Cursor behind) {
    return behind.token() == null || !behind.token().word() || behind.norm().equals("and");
  }

  /** First to last month; "this" and no word leave the year to the anchor. */
  private static Expression months(Share season, Turn turn) {
    int first =
        switch (season) {
          case SPRING -> 3;
          case SUMMER -> 6;
          case AUTUMN -> 9;
          default -> 12;
        };
    int last = first == 12 ? 2 : first + 2;
    Turn ofLast = turn == Turn.THIS ? Turn.PLAIN : turn;
    return new Stretch(
        CalendarDate.of(null, first, null), new CalendarDate(null, last, null, null, ofLast));
  }
}
