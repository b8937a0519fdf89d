package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.date.DateValue.PartOfDay;
import org.variorum.extract.date.DateValue.Precision;

/**
 * {@code early March}, {@code mid-1999}, {@code the end of the year}, {@code the first week of
 * August}.
 */
final class TakePortion implements Refiner {

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
    Share share = DateWords.share(word);
    if (share == null && word.equals("of")) {
      at--;
      share = DateWords.share(sentence.norm(at) + " of");
      if (share == null) {
        at--;
        share = DateWords.share(sentence.norm(at) + " " + sentence.norm(at + 1) + " of");
      }
    }
    if (share == null || at < free) {
      return null;
    }
    Expression said = said(share, reading.said(), word.equals("of"));
    int from = at > free && sentence.is(at - 1, "the") ? at - 1 : at;
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
