package org.variorum.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Token;
import org.variorum.extract.date.DateValue.Bound;
import org.variorum.extract.date.DateValue.Precision;

/** Settings in which a date is not when the thing told was: a dateline, a tally. */
final class Setting {

  private static final int LINE = 8;
  private static final int REACH = 10;

  private static final Set<String> DASHES = Set.of("(", "[", "-", "--", "—", "–");

  private static final Set<String> SUPERLATIVES =
      Set.of("deadliest", "bloodiest", "worst", "biggest", "largest", "heaviest");

  private Setting() {}

  /** How the setting bounds the date, or null when it does not. */
  static @Nullable Bound of(Sentence sentence, Reading reading) {
    return dateline(sentence, reading)
        ? Bound.REPORTED
        : tally(sentence, reading) ? Bound.OVER : null;
  }

  /** {@code SAN SALVADOR, 4 Feb 90 (Radio) --}, {@code BAGHDAD, July 3 (Reuters) -}. */
  private static boolean dateline(Sentence sentence, Reading reading) {
    boolean place =
        sentence.section() == Section.BODY
            && reading.day()
            && reading.from() >= 2
            && reading.from() <= LINE
            && reading.said().anchor() != Anchor.PUBLICATION
            && sentence.norm(reading.from() - 1).equals(",");
    if (!place || !DASHES.contains(sentence.norm(reading.to()))) {
      return false;
    }
    for (int at = 0; at < reading.from(); at++) {
      Token token = sentence.token(at);
      if (token.word() && !token.capitalized() && token.text().length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** {@code the third attack this month}, {@code 40 so far this year}. */
  private static boolean tally(Sentence sentence, Reading reading) {
    if (reading.said().grain() == Precision.DAY && !PastUnits.NAME.equals(reading.rule())) {
      return false;
    }
    if (sentence.norm(reading.to()).equals("alone")
        || sentence.norm(reading.from() - 1).equals("far")) {
      return true;
    }
    for (int at = reading.from() - 1; at >= 0 && at > reading.from() - REACH; at--) {
      String norm = sentence.norm(at);
      if (norm.equals(",") || norm.equals(";") || norm.equals("was")) {
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
