package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.document.Sentence;
import org.variorum.extract.date.DateValue.Bound;

/**
 * {@code since Thursday}, {@code until 2003}, {@code around 2 July}; the word stays outside the
 * date.
 */
final class MarkBound implements Refiner {

  private static final Map<String, Bound> WORDS =
      Map.of(
          "since", Bound.SINCE,
          "from", Bound.SINCE,
          "until", Bound.UNTIL,
          "till", Bound.UNTIL,
          "by", Bound.UNTIL,
          "before", Bound.BEFORE,
          "after", Bound.AFTER);

  @Override
  public List<Reading> refine(Sentence sentence, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      refined.add(mark(sentence, reading));
    }
    return refined;
  }

  private static Reading mark(Sentence sentence, Reading reading) {
    if (reading.rule().equals(JoinTime.BEFORE_DAY)) {
      return reading;
    }
    String word = sentence.norm(reading.from() - 1);
    if (reading.day()
        && !(reading.said() instanceof Timed)
        && (word.equals("around") || word.equals("about") || word.equals("circa"))) {
      return reading.widened(
          reading.from() - 1, reading.to(), new Around(reading.said()), "around <date>");
    }
    Bound setting = Setting.of(sentence, reading);
    if (setting != null) {
      String rule = setting == Bound.OVER ? "<ordinal> in <time>" : "<place>, <date> --";
      return reading.widened(
          reading.from(), reading.to(), new Bounded(reading.said(), setting), rule);
    }
    Bound bound = WORDS.get(word);
    if (word.equals("from") && reading.day() && !sentence.norm(reading.to()).startsWith("on")) {
      return reading;
    }
    if (word.equals("to") && sentence.is(reading.from() - 2, "prior")) {
      bound = Bound.BEFORE;
    }
    if (bound == null || reading.said() instanceof Stretch) {
      return reading;
    }
    return reading.widened(
        reading.from(), reading.to(), new Bounded(reading.said(), bound), word + " <date>");
  }
}
