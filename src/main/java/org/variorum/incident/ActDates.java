package org.variorum.incident;

import org.variorum.dictionary.Predicates;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.date.Anchor;
import org.variorum.extract.date.DateValue;

/** Which dates of a sentence say when its act was, and not when somebody spoke of it. */
final class ActDates {

  /** How many words a source's name takes at most. */
  private static final int SOURCE = 8;

  private ActDates() {}

  /** Whether a date says when the act was, not when somebody spoke of it. */
  static boolean dates(Syntax syntax, Mention<DateValue> date, Occurrence owner) {
    boolean counted = date.value().anchor() == Anchor.EVENT;
    boolean tells = counted || DateRelation.informative(date.value());
    if (date.value().bound() != DateValue.Bound.ON
        || !tells
        || Anniversary.of(owner, date)
        || ofWhatFollows(syntax, date, owner)
        || ofThing(syntax, date)
        || LaterNews.dated(syntax, date)) {
      return false;
    }
    Clause clause = syntax.clauseAt(date.from());
    if (clause != null && bracketed(syntax, clause, date)) {
      clause = null;
    }
    if (toldThen(syntax, date) || clause != null && OtherTimes.is(syntax, clause, date, owner)) {
      return false;
    }
    if (clause == null) {
      return true;
    }
    boolean own =
        owner.frame.clause() >= 0 && clause.equals(syntax.clauses().get(owner.frame.clause()));
    if (!own && Courts.sit(syntax, clause)) {
      return false;
    }
    if (own && owner.frame.verb() != null) {
      return true;
    }
    return !SpeechVerbs.saying(clause) || spokenBefore(syntax, clause, date, owner);
  }

  /**
   * "killed on Wednesday when a bomber rammed a bus, months after rebels threatened them": counted
   * back from the act's own day, it dates the threat.
   */
  private static boolean ofWhatFollows(Syntax syntax, Mention<DateValue> date, Occurrence owner) {
    String last = syntax.sentence().norm(date.to() - 1);
    boolean beside = last.equals("after") || last.equals("before");
    if (!beside || owner.frame.head() > date.from()) {
      return false;
    }
    for (int i = 0; i < syntax.chunkAt(date.from()); i++) {
      if (syntax.chunk(i).is(Chunk.Kind.DATE)) {
        return true;
      }
    }
    return false;
  }

  /** "On Tuesday he described the murder of a judge on 3 March": one day is left for the act. */
  private static boolean spokenBefore(
      Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    if (!owner.frame.predicate().noun() || date.from() < owner.frame.head()) {
      return false;
    }
    for (int i = clause.from(); i < owner.frame.head(); i++) {
      if (syntax.chunk(syntax.chunkAt(i)).is(Chunk.Kind.DATE)) {
        return true;
      }
    }
    return false;
  }

  /** "Around 5 June (as reported), gunmen abducted": what stands in brackets has its own verb. */
  private static boolean bracketed(Syntax syntax, Clause clause, Mention<DateValue> date) {
    int depth = 0;
    for (int at = syntax.chunkAt(date.from()); at < clause.verb(); at++) {
      depth += syntax.chunk(at).is(Chunk.Kind.OPEN) ? 1 : 0;
      depth -= syntax.chunk(at).is(Chunk.Kind.CLOSE) ? 1 : 0;
    }
    return depth > 0;
  }

  /** "the 1998 accord": of a thing; "the 1998 attack" is of the act. */
  private static boolean ofThing(Syntax syntax, Mention<DateValue> date) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(date.from()));
    return chunk.is(Chunk.Kind.NOUN)
        && chunk.to() > date.to()
        && !behindPreposition(syntax, date)
        && syntax.tag(date.to()) != Tag.POSSESSIVE
        && Sequence.none(Predicates.nouns(syntax.base(chunk.head())), p -> p.act().violent());
  }

  /** "on 3 May hooded men …": the day does not say what sort of men. */
  private static boolean behindPreposition(Syntax syntax, Mention<DateValue> date) {
    return date.from() > 0 && syntax.tag(date.from() - 1) == Tag.PREPOSITION;
  }

  /** "according to military sources today": the day of the telling. */
  private static boolean toldThen(Syntax syntax, Mention<DateValue> date) {
    for (int i = date.from() - 1; i >= Math.max(0, date.from() - SOURCE); i--) {
      String norm = syntax.sentence().norm(i);
      if (norm.equals("according")) {
        return true;
      }
      if (syntax.tag(i) == Tag.COMMA || syntax.chunk(syntax.chunkAt(i)).verb() != null) {
        return false;
      }
    }
    return false;
  }
}
