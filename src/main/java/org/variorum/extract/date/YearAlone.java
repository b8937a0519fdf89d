package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Token;

/** {@code in 2003}, {@code since 1991}, {@code the 1979 revolution}. */
final class YearAlone implements DateRule {

  private static final WordSet SINGULAR =
      WordSet.of("was", "as", "is", "has", "his", "this", "across", "elections");

  private static final Set<String> DIRECT =
      Set.of("in", "since", "until", "till", "by", "from", "during", "year");

  private static final int MODERN = 1750;

  /** Words before which four figures are a year, not a number of things. */
  private static final Set<String> CUES =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "during",
          "before",
          "after",
          "early",
          "late",
          "mid",
          "year",
          "around",
          "circa",
          "c.",
          "ca.",
          "through",
          "between",
          "throughout",
          "mid-",
          "and",
          "to",
          "-",
          "(",
          "of",
          "the",
          "its",
          "their",
          "his",
          "her",
          "'s",
          "a",
          "for",
          ",",
          "or",
          "summer",
          "spring",
          "autumn",
          "winter",
          "fall",
          "years",
          "years:",
          "/",
          "--");

  /** Words before which a figure is a number of things, or one of a series. */
  private static final Set<String> NUMBERS =
      Set.of(
          "some",
          "nearly",
          "about",
          "over",
          "than",
          "least",
          "most",
          "almost",
          "approximately",
          "roughly",
          "no.",
          "number",
          "killed",
          "wounded",
          "resolution",
          "page",
          "room",
          "flight",
          "unit",
          "$",
          "£",
          "€",
          "nearest",
          "another",
          "other",
          "all",
          "up");

  @Override
  public String name() {
    return "<year>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "took power in [2020], => 2020-01-01..2020-12-31 YEAR",
        "in [2003] rebels took the town => 2003-01-01..2003-12-31 YEAR",
        "at war since [1991] => 1991-01-01..1991-12-31 YEAR",
        "after the [1979] revolution => 1979-01-01..1979-12-31 YEAR",
        "the siege of [1999] ended => 1999-01-01..1999-12-31 YEAR",
        "the bombing of [1998] killed 29 people => 1998-01-01..1998-12-31 YEAR",
        "from [1914] to [1918] => 1914-01-01..1914-12-31 YEAR; 1918-01-01..1918-12-31 YEAR");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "of 2000 troops",
        "killed 1991 people",
        "some 2003 rifles",
        "resolution 1975",
        "in 1234 cases",
        "fled with 2,003 others",
        "at 1830 GMT");
  }

  @Override
  public Set<String> starts() {
    return Set.of(FIGURE);
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    String before = cursor.norm(-1);
    Integer year = cursor.takeYear();
    if (year == null || NUMBERS.contains(before)) {
      return null;
    }
    boolean direct = DIRECT.contains(before);
    boolean plain = direct && year >= 1900 && year % 100 != 0;
    if (!plain && cursor.behindCount()) {
      return null;
    }
    if (!direct && (year < MODERN || !CUES.contains(before) && cursor.at > 1)) {
      return null;
    }
    return house(cursor) || glued(cursor) || clock(cursor) || plural(cursor, year)
        ? null
        : CalendarDate.of(year, null, null);
  }

  /** Part of a longer figure or name: {@code 2003-A}, {@code 1990/1}. */
  private static boolean glued(Cursor behind) {
    Token next = behind.token();
    boolean mark =
        next != null && !next.spaceBefore() && (next.is("-") || next.is("/") || next.is("."));
    int at = behind.at + 1;
    return mark
        && at < behind.sentence.size()
        && !behind.sentence.token(at).spaceBefore()
        && !follows(behind);
  }

  private static boolean follows(Cursor behind) {
    String word = behind.norm(1);
    return Figures.plain(word) >= 0 || word.length() > 2 && !Character.isDigit(word.charAt(0));
  }

  /** A house number: {@code the 1900 Main Street fire}. */
  private static boolean house(Cursor behind) {
    return DateWords.street(behind.norm(1)) || DateWords.street(behind.norm(2));
  }

  private static boolean clock(Cursor behind) {
    return Clock.ZONES.has(behind.lexeme());
  }

  /** A round number or an old year before a plural: {@code 2000 rifles}. */
  private static boolean plural(Cursor behind, int year) {
    Token next = behind.token();
    boolean lower = next != null && !next.capitalized() && next.word();
    boolean many = lower && next != null && next.norm().endsWith("s") && next.norm().length() > 3;
    boolean open = year % 100 == 0 || year < MODERN;
    return many && open && !SINGULAR.has(behind.lexeme());
  }
}
