package org.variorum.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.date.DateValue.PartOfDay;
import org.variorum.extract.date.DateValue.Precision;

/**
 * {@code from Monday to Friday}, {@code between 3 May and 5 June}, {@code the night between Sunday
 * and Monday}.
 */
final class JoinStretch implements Refiner {

  private static final Set<String> TO = Set.of("to", "-", "until", "till", "through", "into", "--");

  @Override
  public List<Reading> refine(Sentence sentence, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>(readings.size());
    for (Reading next : readings) {
      Reading last = refined.isEmpty() ? null : refined.get(refined.size() - 1);
      Reading joined = last == null ? null : join(sentence, last, next);
      if (joined == null) {
        refined.add(next);
      } else {
        refined.set(refined.size() - 1, joined);
      }
    }
    return refined;
  }

  private static @Nullable Reading join(Sentence sentence, Reading first, Reading second) {
    if (second.from() != first.to() + 1 || !joinable(first.said()) || !joinable(second.said())) {
      return null;
    }
    String link = sentence.norm(first.to());
    String before = sentence.norm(first.from() - 1);
    boolean between = before.equals("between") && link.equals("and");
    boolean to = TO.contains(link) && (before.equals("from") || !link.equals("to") || second.day());
    if (!between && !to || first.said().grain() != second.said().grain()) {
      return null;
    }
    Expression stretch = new Stretch(first.said(), second.said());
    int from = first.from();
    if (between && sentence.is(from - 2, "night")) {
      stretch = new Timed(stretch, PartOfDay.NIGHT);
      from = sentence.is(from - 3, "the") ? from - 3 : from - 2;
    }
    return new Reading(from, second.to(), stretch, "from <date> to <date>", List.of(first, second));
  }

  /** Years are kept apart: they frame a history rather than one incident. */
  private static boolean joinable(Expression said) {
    boolean fine = said.grain().compareTo(Precision.MONTH) <= 0;
    boolean day = said.grain() == Precision.DAY && said.anchor() != Anchor.EVENT;
    return fine && !(said instanceof Stretch) && (said instanceof CalendarDate || day);
  }
}
