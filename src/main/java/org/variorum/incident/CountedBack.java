package org.variorum.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.date.Anchor;
import org.variorum.extract.date.Beside;
import org.variorum.extract.date.DateValue;

/**
 * "Three weeks after a bombing killed eleven worshippers, police arrested two men": the act lies so
 * far back from the day of the news, which is the one that its sentence tells or that of
 * publication.
 */
final class CountedBack {

  private CountedBack() {}

  /** The days of an act that has none of its own; none when nothing is counted from it. */
  static List<Mention<DateValue>> days(Story story, Draft draft) {
    for (Occurrence occurrence : draft.occurrences) {
      Mention<DateValue> distance = occurrence.counted ? distance(story, occurrence) : null;
      DateValue news = distance == null ? null : news(story, occurrence);
      if (distance != null && news != null) {
        DateValue day = distance.value().countedFrom(news);
        LocalDate last = day.latest();
        LocalDate then = news.earliest();
        if (last != null && then != null && !last.isAfter(then)) {
          return List.of(distance.withValue(day));
        }
      }
    }
    return List.of();
  }

  /** The last distance told before the act, of which it is not known from what it is counted. */
  private static @Nullable Mention<DateValue> distance(Story story, Occurrence occurrence) {
    Mention<DateValue> distance = null;
    for (Mention<DateValue> date : dates(story, occurrence)) {
      boolean open = date.value().words() instanceof Beside && !date.value().resolved();
      distance = open && date.to() <= occurrence.start ? date : distance;
    }
    return distance;
  }

  private static @Nullable DateValue news(Story story, Occurrence occurrence) {
    DateValue told = null;
    for (Mention<DateValue> date : dates(story, occurrence)) {
      boolean day =
          date.from() > comma(occurrence)
              && date.value().anchor() != Anchor.EVENT
              && DateRelation.exact(date.value())
              && date.value().resolved();
      told = day && told == null ? date.value() : told;
    }
    LocalDate published = story.report().publishedAt();
    return told != null ? told : published == null ? null : DateValue.day(published);
  }

  /** Where the clause that names the act ends. */
  private static int comma(Occurrence occurrence) {
    Sentence sentence = occurrence.syntax.sentence();
    int at = occurrence.frame.head();
    while (at < sentence.size() && !sentence.is(at, ",")) {
      at++;
    }
    return at;
  }

  /** Whether a date is of the news, behind the clause that names the act. */
  static boolean ofNews(Draft draft, Mention<DateValue> date) {
    return Sequence.any(
        draft.occurrences,
        o ->
            o.counted
                && o.sentence() == date.sentence().index()
                && date.from() > comma(o)
                && date.value().anchor() != Anchor.EVENT);
  }

  private static List<Mention<DateValue>> dates(Story story, Occurrence occurrence) {
    return story.analysis.mentions().in(occurrence.sentence(), DateValue.class);
  }
}
