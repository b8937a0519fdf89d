package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.date.DateValue.PartOfDay;
import org.variorum.extract.date.DateValue.Precision;

/**
 * {@code early March}, {@code mid-1999}, {@code the end of the year}, {@code the first week of
 * August}.
 */
final class TakePortion implements Refiner {

  /** By the words that stand directly before "of" or the date. */
  private static final Map<String, Share> WORDS =
      Map.ofEntries(
          Map.entry("early", Share.EARLY),
          Map.entry("beginning of", Share.EARLY),
          Map.entry("start of", Share.EARLY),
          Map.entry("opening of", Share.EARLY),
          Map.entry("early part of", Share.EARLY),
          Map.entry("mid", Share.MIDDLE),
          Map.entry("middle of", Share.MIDDLE),
          Map.entry("late", Share.LATE),
          Map.entry("end of", Share.LATE),
          Map.entry("close of", Share.LATE),
          Map.entry("latter part of", Share.LATE),
          Map.entry("first half of", Share.FIRST_HALF),
          Map.entry("second half of", Share.SECOND_HALF),
          Map.entry("latter half of", Share.SECOND_HALF),
          Map.entry("first week of", Share.FIRST_WEEK),
          Map.entry("second week of", Share.SECOND_WEEK),
          Map.entry("third week of", Share.THIRD_WEEK),
          Map.entry("fourth week of", Share.FOURTH_WEEK),
          Map.entry("last week of", Share.LAST_WEEK),
          Map.entry("final week of", Share.LAST_WEEK),
          Map.entry("first quarter of", Share.FIRST_QUARTER),
          Map.entry("second quarter of", Share.SECOND_QUARTER),
          Map.entry("third quarter of", Share.THIRD_QUARTER),
          Map.entry("fourth quarter of", Share.FOURTH_QUARTER),
          Map.entry("last quarter of", Share.FOURTH_QUARTER),
          Map.entry("first day of", Share.FIRST_DAY),
          Map.entry("last day of", Share.LAST_DAY),
          Map.entry("first days of", Share.FIRST_DAYS),
          Map.entry("last days of", Share.LAST_DAYS),
          Map.entry("final days of", Share.LAST_DAYS));

  @Override
  public List<Reading> refine(Sentence sentence, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>(readings.size());
    int free = 0;
    for (Reading reading : readings) {
      Reading taken = take(sentence, reading, free);
      refined.add(taken == null ? reading : taken);
      free = reading.to();
    }
    return refined;
  }

  private static @Nullable Reading take(Sentence sentence, Reading reading, int free) {
    int at = reading.from() - 1;
    String word = sentence.norm(at);
    if (word.equals("the") || word.equals("in") && inner(sentence.norm(at - 1))) {
      at--;
      word = sentence.norm(at);
    }
    if (word.equals("-")) {
      at--;
      word = sentence.norm(at);
    }
    Share share = WORDS.get(word);
    if (share == null && word.equals("of")) {
      at--;
      share = WORDS.get(sentence.norm(at) + " of");
      if (share == null) {
        at--;
        share = WORDS.get(sentence.norm(at) + " " + sentence.norm(at + 1) + " of");
      }
    }
    if (share == null || at < free) {
      return null;
    }
    Expression said = said(share, reading.said(), word.equals("of"));
    int from = at > free && sentence.norm(at - 1).equals("the") ? at - 1 : at;
    return said == null ? null : reading.widened(from, reading.to(), said, "<part> of <date>");
  }

  private static boolean inner(String word) {
    return word.equals("early") || word.equals("late");
  }

  private static @Nullable Expression said(Share share, Expression whole, boolean of) {
    if (whole.grain() != Precision.DAY) {
      return new Portion(share, whole);
    }
    if (of || whole instanceof Timed || whole instanceof Stretch) {
      return null;
    }
    return switch (share) {
      case EARLY -> new Timed(whole, PartOfDay.MORNING);
      case LATE -> new Timed(whole, PartOfDay.NIGHT);
      default -> null;
    };
  }
}
