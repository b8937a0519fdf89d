package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.incident.Occurrence.Reference;

/**
 * Tellings that begin a story: somebody not told of before does something to somebody or something
 * not told of before. "Rebels detonated bombs in front of homes" begins one, "the rebels fired on
 * the post" and "two people were hurt" go on with one.
 */
final class Afresh {

  private Afresh() {}

  static boolean tells(Occurrence occurrence) {
    Frame frame = occurrence.frame;
    Syntax syntax = occurrence.syntax;
    if (frame.predicate().noun()
        || frame.verb() == null
        || frame.clause() < 0
        || occurrence.reference != Reference.NEW) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    boolean own =
        clause.link() == Link.ROOT
            || clause.link() == Link.COORDINATE
            || clause.link() == Link.COMPLEMENT;
    boolean somebody =
        !frame.agents().isEmpty()
            || frame.act() == Act.ABDUCT
            || frame.act() == Act.EXPLODE
            || !frame.act().harm() && set(occurrence);
    return own
        && somebody
        && !frame.patients().isEmpty()
        && unknown(syntax, frame.agents())
        && unknown(syntax, frame.patients());
  }

  /** "Fifty houses were burned" goes on; "… in Jos on Monday" has a setting of its own. */
  private static boolean set(Occurrence occurrence) {
    return !occurrence.dates.isEmpty()
        || Sequence.any(occurrence.places, p -> Draft.town(p.value()));
  }

  private static boolean unknown(Syntax syntax, List<Integer> phrases) {
    for (int phrase : phrases) {
      Chunk chunk = syntax.chunk(phrase);
      Tag tag = syntax.tag(chunk.head());
      if (tag == Tag.PRONOUN
          || GrammarWords.DEFINITE.is(syntax.sentence().lexeme(chunk.from()))
          || syntax.sentence().is(chunk.from(), "such")
          || chunk.from() == chunk.head() && tag == Tag.NUMBER) {
        return false;
      }
    }
    return true;
  }
}
