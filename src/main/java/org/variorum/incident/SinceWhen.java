package org.variorum.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.date.DateValue;

/**
 * What the news is measured by: "the deadliest attack since June 2003, when four soldiers died in a
 * bombing in Kabul" tells of an act of June 2003.
 */
final class SinceWhen {

  private static final WordSet SINCE = WordSet.of("since");

  /** How many days back news still counts from. */
  private static final int LATELY = 45;

  private SinceWhen() {}

  /** Whether a clause tells what happened at a time since which something is counted. */
  static boolean tells(Syntax syntax, Clause clause) {
    return time(syntax, clause) != null;
  }

  /** Whether the date is the time that the clause of a telling is of. */
  static boolean dates(Occurrence told, Mention<DateValue> date) {
    int own = told.frame.clause();
    if (own < 0 || told.frame.verb() == null) {
      return false;
    }
    Chunk time = time(told.syntax, told.syntax.clauses().get(own));
    return time != null && time.from() <= date.from() && date.to() <= time.to();
  }

  /**
   * "Twelve people have been killed in fighting since Saturday": the days from then on, where
   * nothing else is told.
   */
  static List<Mention<DateValue>> stretch(Story story, Draft draft) {
    LocalDate published = story.report().publishedAt();
    List<Mention<DateValue>> days = new ArrayList<>();
    for (Occurrence told : draft.occurrences) {
      for (Mention<DateValue> date :
          story.analysis.mentions().in(told.sentence(), DateValue.class)) {
        LocalDate first = date.value().earliest();
        Clause clause = told.syntax.clauseAt(date.from());
        if (published == null
            || first == null
            || first.isAfter(published)
            || first.isBefore(published.minusDays(LATELY))) {
          continue;
        }
        if (date.value().bound() == DateValue.Bound.SINCE
            && clause != null
            && clause.group().tense() == VerbGroup.Tense.PERFECT) {
          days.add(date.withValue(date.value().withBound(DateValue.Bound.ON).until(published)));
        }
      }
    }
    return days.isEmpty() ? days : days.subList(0, 1);
  }

  /** The time of "since that time, when", or null. */
  private static @Nullable Chunk time(Syntax syntax, Clause clause) {
    if (clause.link() != Clause.Link.ADVERBIAL || clause.from() < 2) {
      return null;
    }
    int at = clause.from();
    at = syntax.sentence().is(at, "when") ? at : at - 1;
    if (!syntax.sentence().is(at, "when")) {
      return null;
    }
    int chunk = syntax.chunkAt(at) - 1;
    chunk = chunk > 0 && syntax.chunk(chunk).is(Chunk.Kind.COMMA) ? chunk - 1 : chunk;
    boolean since =
        chunk > 0
            && syntax.chunk(chunk).is(Chunk.Kind.DATE)
            && SINCE.has(syntax.sentence().lexeme(syntax.chunk(chunk - 1).from()));
    return since ? syntax.chunk(chunk) : null;
  }
}
