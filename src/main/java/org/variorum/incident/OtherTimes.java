package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.date.DateValue;

/**
 * Clauses whose date is not that of the act beside them: of what came before it or after it, or of
 * when it was spoken of.
 */
final class OtherTimes {

  private static final WordSet GONE = WordSet.of("escape", "return", "free", "release", "die");

  private static final WordSet BEYOND = WordSet.of("before", "after", "since", "until");

  /** Before the deed for which something is done to whoever did it. */
  private static final WordSet FOR = WordSet.of("for", "over");

  private OtherTimes() {}

  /**
   * Whether the clause is of another time than the act, so that its date is none of the act's.
   *
   * @param clause where the date stands
   */
  static boolean is(Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    return ofOtherTime(syntax, clause, date, owner)
        || ofWhatItIsFor(syntax, clause, date, owner)
        || ofSequel(syntax, clause, owner)
        || complemented(syntax, clause, owner)
        || beside(syntax, clause, date, owner)
        || elsewhere(syntax, clause, owner);
  }

  /**
   * "hanged two men on Tuesday for the bombing", "held on Monday over the raid": the verb's day.
   */
  private static boolean ofWhatItIsFor(
      Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    int head = owner.frame.head();
    int before = syntax.chunk(syntax.chunkAt(head)).from() - 1;
    return owner.frame.predicate().noun()
        && clause.group().head() < date.from()
        && date.to() <= before
        && (FOR.has(syntax.sentence().lexeme(before)) || Courts.charge(owner))
        && !launches(clause);
  }

  /** "went off on Monday for": a verb of the act itself. */
  private static boolean launches(Clause clause) {
    return Sequence.any(
        Predicates.verbs(clause.group().base()),
        p -> p.act() == Act.LAUNCH || p.act() == Act.CLAIM);
  }

  /**
   * "hit the quarter, which was on the front line before troops took it in December": neither what
   * came before or after, nor what is told of a place in passing, is the act's time.
   */
  private static boolean ofOtherTime(
      Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    int own = owner.frame.clause();
    if (own < 0 || clause.equals(syntax.clauses().get(own))) {
      return false;
    }
    if (date.from() < owner.frame.head()) { // "a man who had come last month was shot"
      return clause.link() == Clause.Link.RELATIVE
          && clause.group().tense() == VerbGroup.Tense.PLUPERFECT
          && clause.group().head() < date.from()
          && !acts(syntax, clause);
    }
    if (clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.PARTICIPLE) {
      if (ofActBefore(syntax, clause, owner)) {
        return true;
      }
    }
    if (clause.link() == Clause.Link.RELATIVE) {
      boolean who =
          syntax.sentence().is(clause.from(), "who")
              || syntax.chunk(clause.verb()).from() > 0
                  && syntax.sentence().is(syntax.chunk(clause.verb()).from() - 1, "who");
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
    return Sequence.any(
        syntax.frames(), f -> f.clause() == index && (f.act().violent() || f.act().harm()));
  }

  /**
   * "beheaded a soldier who had been kidnapped on 30 April": the day of an act of its own that came
   * before.
   */
  private static boolean ofActBefore(Syntax syntax, Clause clause, Occurrence owner) {
    int at = syntax.clauses().indexOf(clause);
    return Sequence.any(
        syntax.frames(),
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
            && syntax.sentence().is(clause.from() - 1, ";");
    if (next) { // "14 were abducted; ten of them escaped the next day"
      return GONE.has(clause.group().base());
    }
    return own >= 0
        && at > own
        && clause.link() == Clause.Link.COORDINATE
        && Sequence.any(syntax.frames(), f -> f.clause() == at && sequel(f.act()))
        && Sequence.none(syntax.frames(), f -> f.clause() == at && f.act().violent());
  }

  private static boolean sequel(Act act) {
    return switch (act) {
      case FREE, DETAIN, RECOVER, SURRENDER, WITHDRAW -> true;
      default -> false;
    };
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
        || RivalDates.possessive(owner, date)) {
      return false;
    }
    boolean object = clause.subjects().contains(syntax.chunkAt(noun));
    return !object && SpeechVerbs.reporting(clause.group().lemma());
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
}
