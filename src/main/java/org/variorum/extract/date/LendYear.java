package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/** {@code in August and September 1914}: the year stands once for both. */
final class LendYear implements Refiner {

  private static final WordSet LINKS = WordSet.of("and", "or", ",", "&");

  @Override
  public List<Reading> refine(Sentence sentence, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>(readings);
    for (int i = refined.size() - 2; i >= 0; i--) {
      Reading reading = refined.get(i);
      Reading next = refined.get(i + 1);
      boolean linked = next.from() == reading.to() + 1 && LINKS.has(sentence.lexeme(reading.to()));
      if (linked
          && reading.said() instanceof CalendarDate date
          && next.said() instanceof CalendarDate dated
          && lends(dated, date)) {
        refined.set(
            i,
            new Reading(
                reading.from(), reading.to(), date.in(dated.year(), date.month()), reading.rule()));
      }
    }
    return refined;
  }

  private static boolean lends(CalendarDate dated, CalendarDate date) {
    Integer month = date.month();
    Integer year = dated.year();
    if (date.year() != null || year == null || month == null || dated.grain() != date.grain()) {
      return false;
    }
    boolean before = dated.month() != null && month <= dated.month();
    return before && (date.day() == null || CalendarDate.exists(year, month, date.day()));
  }
}
