package org.variorum.incident;

import java.util.List;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.date.DateValue;

/** Which dates of a telling give way to others of it. */
final class RivalDates {

  private RivalDates() {}

  /**
   * "revised on Wednesday the toll of Monday's bombing", "tried on Monday for the 2015 attack": the
   * day or year in the act's own phrase is its.
   */
  static void keepPossessive(Occurrence telling) {
    if (Sequence.any(telling.dates, date -> possessive(telling, date))) {
      telling.dates.removeIf(date -> !possessive(telling, date));
    }
  }

  /**
   * "was closed today because it was struck by a rocket last night": beside a day behind the act's
   * words, one in a clause before them, that tells of no act, is not the act's.
   */
  static void keepOwnClause(List<Occurrence> here) {
    Occurrence first = here.get(0);
    boolean own = Sequence.any(here, o -> Sequence.any(o.dates, date -> date.from() >= o.start));
    if (!own || first.frame.clause() < 0) {
      return;
    }
    Clause clause = first.syntax.clauses().get(first.frame.clause());
    boolean dated = Sequence.any(first.dates, d -> clause.equals(first.syntax.clauseAt(d.from())));
    first.dates.removeIf(date -> dated && later(first, clause, date));
    first.dates.removeIf(
        date -> {
          Clause other = first.syntax.clauseAt(date.from());
          return date.from() < first.start && other != null && !other.equals(clause);
        });
  }

  /**
   * "who were kidnapped in April were released on Monday": what became of them afterwards, told by
   * another verb that is no act, was on that day.
   */
  private static boolean later(Occurrence telling, Clause own, Mention<DateValue> date) {
    Syntax syntax = telling.syntax;
    Clause clause = syntax.clauseAt(date.from());
    return clause != null
        && !clause.equals(own)
        && clause.group().form() == VerbGroup.Form.FINITE
        && own.link() == Clause.Link.RELATIVE
        && Sequence.none(
            syntax.frames(),
            f ->
                f.verb() != null
                    && f.clause() >= 0
                    && f.act().violent()
                    && clause.equals(syntax.clauses().get(f.clause())));
  }

  /** "Monday's bombing", "the 2015 attack", "the weekend killings". */
  static boolean possessive(Occurrence telling, Mention<DateValue> date) {
    Syntax syntax = telling.syntax;
    int noun = telling.frame.head();
    return telling.frame.predicate().noun()
        && date.to() <= noun
        && (syntax.chunkAt(date.from()) == syntax.chunkAt(noun)
            || date.to() == syntax.chunk(syntax.chunkAt(noun)).from() && ofNoun(syntax, date));
  }

  /** "the weekend killings": its article is the noun's; but not "on Monday attacks". */
  private static boolean ofNoun(Syntax syntax, Mention<DateValue> date) {
    int first = syntax.chunk(syntax.chunkAt(date.from())).from();
    return syntax.tag(first) == Tag.DETERMINER || syntax.tag(first) == Tag.POSSESSIVE;
  }
}
