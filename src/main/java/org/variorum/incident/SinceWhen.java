package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.date.DateValue;

/**
 * What the news is measured by: "the deadliest attack since June 2003, when four soldiers died in a
 * bombing in Kabul" tells of an act of June 2003.
 */
final class SinceWhen {

  private static final WordSet SINCE = WordSet.of("since");

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

  /** The time of "since that time, when", or null. */
  private static @Nullable Chunk time(Syntax syntax, Clause clause) {
    if (clause.link() != Clause.Link.ADVERBIAL || clause.from() < 2) {
      return null;
    }
    int at = clause.from();
    at = syntax.sentence().norm(at).equals("when") ? at : at - 1;
    if (!syntax.sentence().norm(at).equals("when")) {
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
