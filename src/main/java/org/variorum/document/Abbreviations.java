package org.variorum.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Tsv;

/** Words that keep their point, and whether a sentence may end with them. */
final class Abbreviations {

  /** What must stand beside an abbreviation, and what it tells about the end of a sentence. */
  enum Kind {
    /** {@code Col. Traore}: a name follows, so no sentence ends here. */
    TITLE,
    /** {@code No. 5}: an abbreviation only before a figure. */
    NUMBER,
    /** {@code Sat. 5}: an abbreviation only with a capital and before a figure or comma. */
    DAY,
    /** {@code Dover, Del.}: an abbreviation only with a capital and behind a comma. */
    STATE,
    /** {@code 8 a.m.}: ends the sentence before a capital that is no day, month or time zone. */
    TIME,
    /** {@code Acme Inc.}: ends the sentence before a capitalised function word. */
    PLAIN
  }

  private static final int LONGEST = 8;
  private static final Map<String, Kind> KINDS = kinds();

  private Abbreviations() {}

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Tsv.Row row : Tsv.load("abbreviations.tsv").rows()) {
      String form = row.get("form").toLowerCase(Locale.ROOT);
      if (kinds.put(form, row.choice(Kind.class, "kind")) != null) {
        throw row.error("form twice: " + form);
      }
    }
    return Map.copyOf(kinds);
  }

  /** The kind of a folded form with its point, such as {@code col.}; null for any other word. */
  static @Nullable Kind kind(String norm) {
    return norm.length() > LONGEST ? null : KINDS.get(norm);
  }

  /**
   * Behind the point of the abbreviation whose letters stand from {@code begin} to {@code point},
   * or -1 if it is none here.
   */
  static int end(String text, int begin, int point, int limit) {
    if (point + 1 - begin > LONGEST) {
      return -1;
    }
    Kind kind = kind(Folding.fold(text.substring(begin, point + 1)));
    if (kind == null) {
      return -1;
    }
    int next = point + 1;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    char follower = next < limit ? text.charAt(next) : '\n';
    boolean capital = Character.isUpperCase(text.charAt(begin));
    boolean fits =
        switch (kind) {
          case NUMBER -> Character.isDigit(follower) || follower == '#';
          case DAY -> capital && (Character.isDigit(follower) || follower == ',');
          case STATE -> capital && behindComma(text, begin);
          case TITLE -> capital || follower != '\n' && !Character.isUpperCase(follower);
          case TIME, PLAIN -> true;
        };
    return fits ? point + 1 : -1;
  }

  private static boolean behindComma(String text, int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && text.charAt(i) == ',';
  }
}
