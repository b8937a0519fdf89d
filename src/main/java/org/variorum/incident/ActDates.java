package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.ReportingVerbs;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.date.Anchor;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.date.Expression;

/** Which dates of a sentence say when its act was, and not when somebody spoke of it. */
final class ActDates {

  /** How many words a source's name takes at most. */
  private static final int SOURCE = 8;

  private static final WordSet GONE = WordSet.of("escape", "return", "free", "release", "die");

  private static final WordSet BEYOND = WordSet.of("before", "after", "since", "until");

  private ActDates() {}

  /** Whether a date says when the act was, not when somebody spoke of it. */
  static boolean dates(Syntax syntax, Mention<DateValue> date, Occurrence owner) {
    boolean counted = date.value().anchor() == Anchor.EVENT;
    if (date.value().bound() != DateValue.Bound.ON
        || !counted && !DateRelation.informative(date.value())) {
      return false;
    }
    if (Anniversary.of(owner, date)) {
      return false;
    }
    Chunk chunk = syntax.chunk(syntax.chunkAt(date.from()));
    boolean inside =
        chunk.is(Chunk.Kind.NOUN) && chunk.to() > date.to() && !behindPreposition(syntax, date);
    if (inside
        && syntax.tag(date.to()) != Tag.POSSESSIVE
        && !Predicates.nouns(syntax.base(chunk.head())).stream().anyMatch(p -> p.act().violent())) {
      return false;
    }
    Clause clause = syntax.clauseAt(date.from());
    if (clause != null && bracketed(syntax, clause, date)) {
      clause = null;
    }
    if (clause != null
        && (ofOtherTime(syntax, clause, date, owner) || ofSequel(syntax, clause, owner))) {
      return false;
    }
    if (toldThen(syntax, date)
        || clause != null
            && (complemented(syntax, clause, owner)
                || beside(syntax, clause, date, owner)
                || elsewhere(syntax, clause, owner))) {
      return false;
    }
    boolean own =
        clause != null
            && owner.frame.clause() >= 0
            && clause.equals(syntax.clauses().get(owner.frame.clause()));
    if (clause != null && !own && Courts.sit(syntax, clause)) {
      return false;
    }
    if (clause == null
        || owner.frame.clause() >= 0
            && clause.equals(syntax.clauses().get(owner.frame.clause()))
            && owner.frame.verb() != null) {
      return true;
    }
    return !SpeechVerbs.saying(clause) || spokenBefore(syntax, clause, date, owner);
  }

  /** "On Tuesday he described the murder of a judge on 3 March": one day is left for the act. */
  private static boolean spokenBefore(
      Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    if (!owner.frame.predicate().noun() || date.from() < owner.frame.head()) {
      return false;
    }
    for (int i = clause.from(); i < clause.group().head(); i++) {
      if (syntax.chunk(syntax.chunkAt(i)).is(Chunk.Kind.DATE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "hit the quarter, which was on the front line before troops took it in December": neither what
   * came before or after, nor what is told of a place in passing, is the act's time.
   */
  private static boolean ofOtherTime(
      Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    int own = owner.frame.clause();
    if (own < 0 || clause.equals(syntax.clauses().get(own)) || date.from() < owner.frame.head()) {
      return false;
    }
    if (clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.PARTICIPLE) {
      if (ofActBefore(syntax, clause, owner)) {
        return true;
      }
    }
    if (clause.link() == Clause.Link.RELATIVE) {
      boolean who =
          syntax.sentence().norm(clause.from()).equals("who")
              || syntax.chunk(clause.verb()).from() > 0
                  && syntax.sentence().norm(syntax.chunk(clause.verb()).from() - 1).equals("who");
      return clause.group().form() == VerbGroup.Form.FINITE
          && (!DateRelation.fine(date.value()) || who && !acts(syntax, clause));
    }
    for (int i = Math.max(0, clause.from() - 1); i < clause.group().head(); i++) {
      if (BEYOND.has(syntax.sentence().lexeme(i))) {
        return clause.group().form() == VerbGroup.Form.FINITE;
      }
    }
    return false;
  }

  /** "who was shot on Monday": not "who dissolved Congress on Sunday". */
  private static boolean acts(Syntax syntax, Clause clause) {
    int index = syntax.clauses().indexOf(clause);
    return syntax.frames().stream()
        .anyMatch(f -> f.clause() == index && (f.act().violent() || f.act().harm()));
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

  /**
   * "beheaded a soldier who had been kidnapped on 30 April": the day of an act of its own that came
   * before.
   */
  private static boolean ofActBefore(Syntax syntax, Clause clause, Occurrence owner) {
    int at = syntax.clauses().indexOf(clause);
    return syntax.frames().stream()
        .anyMatch(
            f ->
                f.clause() == at
                    && f.verb() != null
                    && f.head() > owner.frame.head()
                    && (f.act() == Act.ABDUCT && owner.frame.act() != Act.ABDUCT
                        || clause.group().tense() == VerbGroup.Tense.PLUPERFECT
                            && f.act().violent()
                            && f.act() != owner.frame.act()));
  }

  /** "kidnapped 79 pupils on Monday and freed them on Wednesday": of what became of them. */
  private static boolean ofSequel(Syntax syntax, Clause clause, Occurrence owner) {
    int own = owner.frame.clause();
    int at = syntax.clauses().indexOf(clause);
    boolean next =
        own >= 0
            && at > own
            && clause.link() == Clause.Link.ROOT
            && clause.from() > 0
            && syntax.sentence().norm(clause.from() - 1).equals(";");
    if (next) { // "14 were abducted; ten of them escaped the next day"
      return GONE.contains(clause.group().lemma());
    }
    return own >= 0
        && at > own
        && clause.link() == Clause.Link.COORDINATE
        && syntax.frames().stream().anyMatch(f -> f.clause() == at && sequel(f.act()))
        && syntax.frames().stream().noneMatch(f -> f.clause() == at && f.act().violent());
  }

  private static boolean sequel(Act act) {
    return switch (act) {
      case FREE, DETAIN, RECOVER, SURRENDER, WITHDRAW -> true;
      default -> false;
    };
  }

  /** "on 3 May hooded men …": the day does not say what sort of men. */
  private static boolean behindPreposition(Syntax syntax, Mention<DateValue> date) {
    return date.from() > 0 && syntax.tag(date.from() - 1) == Tag.PREPOSITION;
  }

  /** "charged today that …": what a that-clause completes was said, or thought, on that day. */
  private static boolean complemented(Syntax syntax, Clause clause, Occurrence owner) {
    int at = owner.frame.clause();
    for (int depth = 0; at >= 0 && depth < 4; depth++) {
      Clause own = syntax.clauses().get(at);
      if (own.link() != Clause.Link.COMPLEMENT) {
        at = own.link() == Clause.Link.ROOT ? -1 : own.parent();
        continue;
      }
      if (own.parent() >= 0
          && !clause.subjects().isEmpty()
          && clause.equals(syntax.clauses().get(own.parent()))) {
        return true;
      }
      at = own.parent();
    }
    return false;
  }

  /**
   * "revised on Wednesday the toll of Monday's bombing", "tried on Monday for the 2015 attack": the
   * day or year in the act's own phrase is its.
   */
  static void keepPossessive(Occurrence telling) {
    if (telling.dates.stream().anyMatch(date -> possessive(telling, date))) {
      telling.dates.removeIf(date -> !possessive(telling, date));
    }
  }

  /**
   * "was closed today because it was struck by a rocket last night": beside a day behind the act's
   * words, one in a clause before them, that tells of no act, is not the act's.
   */
  static void keepOwnClause(List<Occurrence> here) {
    Occurrence first = here.get(0);
    boolean own =
        here.stream().anyMatch(o -> o.dates.stream().anyMatch(date -> date.from() >= o.start));
    if (!own || first.frame.clause() < 0) {
      return;
    }
    Clause clause = first.syntax.clauses().get(first.frame.clause());
    boolean dated =
        first.dates.stream().anyMatch(d -> clause.equals(first.syntax.clauseAt(d.from())));
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
        && syntax.frames().stream()
            .noneMatch(
                f ->
                    f.verb() != null
                        && f.clause() >= 0
                        && f.act().violent()
                        && clause.equals(syntax.clauses().get(f.clause())));
  }

  private static boolean possessive(Occurrence telling, Mention<DateValue> date) {
    Syntax syntax = telling.syntax;
    return telling.frame.predicate().noun()
        && date.to() <= telling.frame.head()
        && syntax.chunkAt(date.from()) == syntax.chunkAt(telling.frame.head());
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

  /**
   * "Yesterday she testified about the murder": before an act that only a noun names, the date is
   * of what the verb says, unless the verb tells of the act.
   */
  private static boolean beside(
      Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    int noun = owner.frame.head();
    if (!owner.frame.predicate().noun()
        || owner.frame.verb() != null
        || owner.frame.clause() < 0
        || !clause.equals(syntax.clauses().get(owner.frame.clause()))
        || date.from() >= noun
        || syntax.chunkAt(date.from()) == syntax.chunkAt(noun)) {
      return false;
    }
    boolean object = clause.subjects().contains(syntax.chunkAt(noun));
    return !object && reporting(clause.group().lemma());
  }

  /**
   * "Police arrested two men after the attack, and the funeral was held on Tuesday": the day of a
   * clause beside the one that names the act is of what that clause tells.
   */
  private static boolean elsewhere(Syntax syntax, Clause clause, Occurrence owner) {
    Frame frame = owner.frame;
    if (!frame.predicate().noun() || frame.verb() != null || frame.clause() < 0) {
      return false;
    }
    Clause own = syntax.clauses().get(frame.clause());
    Clause at = clause;
    for (int depth = 0; depth < 4 && !at.equals(own); depth++) {
      if (at.link() == Clause.Link.COORDINATE || at.link() == Clause.Link.ROOT) {
        return !PointsBack.tellsOfAct(syntax, at);
      }
      if (at.parent() < 0) {
        return false;
      }
      at = syntax.clauses().get(at.parent());
    }
    return false;
  }

  /** Whether a verb does something with the word of an act and not the act itself. */
  static boolean reporting(String lemma) {
    return ReportingVerbs.contains(lemma)
        || Predicates.verbs(lemma).stream()
            .anyMatch(
                p ->
                    switch (p.act()) {
                      case SAY, DISCLOSE, BLAME, DENY, SUSPECT, CLAIM, DETAIN -> true;
                      default -> false;
                    });
  }

  /** No days are counted from a year: "since 26 died there in 2012. Ten days earlier". */
  private static boolean coarser(DateValue told, DateValue counted) {
    Expression words = counted.words();
    return !DateRelation.fine(told) && words != null && words.grain() == DateValue.Precision.DAY;
  }

  /** "a day prior" is counted from the dated telling before it. */
  static Mention<DateValue> anchored(
      Mention<DateValue> date, Occurrence owner, List<Occurrence> occurrences) {
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
    return event == null
        ? date
        : date.withValue(
            owner.counted ? date.value().countedFrom(event) : date.value().anchoredOn(event));
  }
}
