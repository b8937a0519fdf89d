package org.variorum.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.AgencyNames;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Token;
import org.variorum.extract.date.DateValue.Bound;
import org.variorum.extract.date.DateValue.Precision;

/** Settings in which a date is not when the thing told was: a dateline, a byline, a tally. */
final class Setting {

  private static final int LINE = 8;
  private static final int REACH = 10;

  private static final WordSet DASHES = WordSet.of("(", "[", "-", "--", "—", "–", ":", "|");

  private static final Set<String> SUPERLATIVES =
      Set.of("deadliest", "bloodiest", "worst", "biggest", "largest", "heaviest");

  private Setting() {}

  /** How the setting bounds the date, or null when it does not. */
  static @Nullable Bound of(Sentence sentence, Reading reading) {
    return dateline(sentence, reading) || byline(sentence, reading)
        ? Bound.REPORTED
        : tally(sentence, reading) ? Bound.OVER : null;
  }

  /** {@code SAN SALVADOR, 4 Feb 90 (Radio) --}, {@code LONDONDERRY, 12 JUNE 1991:}. */
  private static boolean dateline(Sentence sentence, Reading reading) {
    boolean place =
        sentence.section() == Section.BODY
            && reading.day()
            && reading.from() >= 2
            && reading.from() <= LINE
            && reading.said().anchor() != Anchor.PUBLICATION
            && sentence.is(reading.from() - 1, ",");
    if (!place || !DASHES.has(sentence.lexeme(reading.to()))) {
      return false;
    }
    for (int at = 0; at < reading.from(); at++) {
      Token token = sentence.token(at);
      if (token.word() && !token.capitalized() && token.length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** {@code Reuters Wednesday 26 Oct 2016}, {@code AFP, 3 October 2016}. */
  private static boolean byline(Sentence sentence, Reading reading) {
    if (!reading.day() || reading.said().anchor() != Anchor.NONE) {
      return false;
    }
    int to = sentence.is(reading.from() - 1, ",") ? reading.from() - 1 : reading.from();
    StringBuilder name = new StringBuilder();
    for (int at = to - 1; at >= 0 && at >= to - AgencyNames.LONGEST; at--) {
      boolean glued = at + 1 == to || !sentence.token(at + 1).spaceBefore();
      name.insert(0, sentence.norm(at) + (glued ? "" : " "));
      if (sentence.token(at).capitalized() && AgencyNames.canonical(name.toString()) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code the third attack this month}, {@code 40 so far this year}. */
  private static boolean tally(Sentence sentence, Reading reading) {
    if (reading.said().grain() == Precision.DAY && !PastUnits.NAME.equals(reading.rule())) {
      return false;
    }
    if (sentence.is(reading.to(), "alone") || sentence.is(reading.from() - 1, "far")) {
      return true;
    }
    for (int at = reading.from() - 1; at >= 0 && at > reading.from() - REACH; at--) {
      String norm = sentence.norm(at);
      boolean other = norm.equals("since") && at < reading.from() - 1; // "since a raid in March"
      if (other || norm.equals(",") || norm.equals(";") || norm.equals("was")) {
        return false;
      }
      boolean ordinal = DateWords.ordinal(norm) != null || Figures.ordinal(norm);
      if (ordinal || SUPERLATIVES.contains(norm)) {
        return true;
      }
    }
    return false;
  }
}
