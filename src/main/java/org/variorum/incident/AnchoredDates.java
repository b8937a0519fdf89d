package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.date.Anchor;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.date.Expression;

/** Dates counted from the day of an act: "a day prior", "ten days later". */
final class AnchoredDates {

  private AnchoredDates() {}

  /** "a day prior" is counted from the dated telling before it. */
  static Mention<DateValue> of(
      Analysis analysis, Mention<DateValue> date, Occurrence owner, List<Occurrence> occurrences) {
    if (date.value().anchor() != Anchor.EVENT) {
      return date;
    }
    DateValue event = null;
    for (Occurrence occurrence : occurrences) {
      boolean before =
          occurrence != owner
              && (occurrence.sentence() < owner.sentence()
                  || occurrence.sentence() == owner.sentence() && occurrence.start < owner.start);
      DateValue told = before ? occurrence.date() : null;
      boolean coarse = told != null && event != null && coarser(told, date.value());
      event = told == null || coarse ? event : told;
    }
    if (event == null && owner.counted) {
      event = behind(owner, occurrences);
    }
    if (event == null && owner.counted) {
      event = dayBefore(analysis, date);
    }
    return event == null
        ? date
        : date.withValue(
            owner.counted ? date.value().countedFrom(event) : date.value().anchoredOn(event));
  }

  /** "were found on Tuesday, two days after they were taken": a day of the same sentence. */
  private static @Nullable DateValue dayBefore(Analysis analysis, Mention<DateValue> date) {
    DateValue day = null;
    for (Mention<DateValue> other :
        analysis.mentions().in(date.sentence().index(), DateValue.class)) {
      boolean told = other.to() <= date.from() && other.value().anchor() != Anchor.EVENT;
      day = told && DateRelation.fine(other.value()) ? other.value() : day;
    }
    return day;
  }

  /** "Three days after the raid, gunmen shot a judge on Saturday": the act told behind it. */
  private static @Nullable DateValue behind(Occurrence owner, List<Occurrence> occurrences) {
    for (Occurrence told : occurrences) {
      DateValue date = told.date();
      if (told.sentence() == owner.sentence()
          && told.start > owner.start
          && date != null
          && DateRelation.fine(date)) {
        return date;
      }
    }
    return null;
  }

  /** No days are counted from a year: "since 26 died there in 2012. Ten days earlier". */
  private static boolean coarser(DateValue told, DateValue counted) {
    Expression words = counted.words();
    return !DateRelation.fine(told) && words != null && words.grain() == DateValue.Precision.DAY;
  }
}
