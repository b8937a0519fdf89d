package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.incident.Occurrence.Reference;

/** Which tellings of one sentence are of one act. */
final class SameSentence {

  /** What time is counted in. */
  private static final WordSet UNITS =
      WordSet.of("second", "minute", "hour", "day", "night", "week", "month", "year");

  private static final WordSet AT_ONCE = WordSet.of("when", "as");

  private static final WordSet COUNTED = WordSet.of("after", "before");

  private SameSentence() {}

  /**
   * Whether the telling is one with another of its sentence: harm that an act did, a verb on the
   * noun that is its subject or object, a participle or relative clause on the phrase before it.
   */
  static void bind(Occurrence next, List<Occurrence> before) {
    if (before.isEmpty()) {
      return;
    }
    Occurrence last = before.get(before.size() - 1);
    Syntax syntax = next.syntax;
    Frame frame = next.frame;
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    boolean sameClause = frame.clause() == last.frame.clause();
    if (!sameClause && clause != null && frame.verb() != null && SinceWhen.tells(syntax, clause)) {
      next.reference = Reference.ANOTHER;
      next.past = true;
      return;
    }
    boolean dependent =
        clause != null
            && clause.link() != Link.ROOT
            && clause.link() != Link.COORDINATE
            && clause.link() != Link.ADVERBIAL
            && clause.link() != Link.COMPLEMENT
            && hangsOn(syntax, clause, before);
    boolean indefinite = next.reference == Reference.NEW && Pointing.article(syntax, frame);
    boolean listed =
        frame.predicate().noun()
            && indefinite
            && Sequence.any(
                before, o -> o.frame.predicate().noun() && Pointing.article(syntax, o.frame))
            && coordinated(syntax, before.get(0).frame.head(), frame.head());
    boolean inIt =
        clause != null
            && frame.verb() != null
            && last.frame.predicate().noun()
            && Pointing.inAnother(syntax, clause) == syntax.chunkAt(last.frame.head());
    if (inIt
        || clause != null && frame.clause() != last.frame.clause() && whileSo(syntax, clause)) {
      next.sameAsBefore = true;
      return;
    }
    boolean goesOn =
        frame.act().harm()
            && clause != null
            && clause.link() == Link.COORDINATE
            && clause.parent() >= 0
            && clause.parent() == last.frame.clause();
    if (last.cause && frame.verb() != null) {
      next.sameAsBefore = Sequence.any(before, o -> !o.cause && o.frame.verb() != null);
      return; // "In revenge for the murder of a chief, warriors burned two villages"
    }
    if (last.frame.act() == Act.DIE && clause != null && shotBefore(syntax, clause, next, last)) {
      next.sameAsBefore = true;
      return;
    }
    boolean named =
        (sameClause || goesOn)
            && clause != null
            && last.reference == Reference.ANOTHER
            && (goesOn || Pointing.inAnother(syntax, clause) == syntax.chunkAt(frame.head()));
    if (named) {
      next.sameAsBefore = true;
      return;
    }
    boolean harm = frame.act().harm();
    boolean ofIt =
        clause != null
            && (clause.subjects().contains(syntax.chunkAt(last.frame.head()))
                || inWhich(syntax, clause, last));
    boolean from =
        !ofIt
            && (next.counted
                || last.counted
                    && clause != null
                    && frame.verb() != null
                    && !below(syntax, clause, last));
    if (from && next.reference != Reference.KNOWN) {
      next.reference = Reference.ANOTHER;
    }
    if (!ofIt && (next.counted || last.counted && !harm)
        || next.reference == Reference.ANOTHER
        || listed) {
      return;
    }
    next.sameAsBefore =
        sameClause
            || dependent
            || harm
            || next.reference == Reference.KNOWN
            || clause != null
                && clause.link() == Link.COORDINATE
                && frame.verb() != null
                && !newSubject(syntax, clause, last);
  }

  /** "died two days after she was shot", "died a week after being shot": of that. */
  private static boolean shotBefore(
      Syntax syntax, Clause clause, Occurrence next, Occurrence last) {
    boolean after =
        syntax.sentence().is(clause.from(), "after")
            || syntax.sentence().is(clause.from() - 1, "after");
    return after
        && next.frame.verb() != null
        && next.frame.act().harm()
        && clause.group().passive()
        && Sequence.all(
            clause.subjects(),
            s ->
                last.frame.patients().contains(s)
                    || syntax.tag(syntax.chunk(s).head()) == Tag.PRONOUN);
  }

  /**
   * "were killed when rebels threw a grenade", "blew himself up as others stormed in": at once, and
   * so the same.
   */
  private static boolean whileSo(Syntax syntax, Clause clause) {
    int before = clause.from() - 1;
    return clause.link() == Link.ADVERBIAL
        && (AT_ONCE.has(syntax.sentence().lexeme(clause.from()))
            || before >= 0 && AT_ONCE.has(syntax.sentence().lexeme(before)));
  }

  /**
   * "attacked a village, killing two": the clause hangs on one that tells; "claimed to have killed
   * a guard, claimed today to have bombed a bank" does not.
   */
  private static boolean hangsOn(Syntax syntax, Clause clause, List<Occurrence> before) {
    if (clause.parent() < 0) {
      return true;
    }
    for (int at = clause.parent(); at >= 0; at = syntax.clauses().get(at).parent()) {
      int above = at;
      boolean tells =
          Sequence.any(
              before,
              o -> o.frame.clause() == above || syntax.clauses().get(above).covers(o.frame.head()));
      if (tells) {
        return true;
      }
    }
    return false;
  }

  /** "hours after a bomb tore through a market, killing 12": the bomb killed them. */
  private static boolean below(Syntax syntax, Clause clause, Occurrence last) {
    boolean dependent = clause.link() == Link.PARTICIPLE || clause.link() == Link.RELATIVE;
    for (int at = clause.parent(); dependent && at >= 0; at = syntax.clauses().get(at).parent()) {
      if (at == last.frame.clause()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "shot dead 84 people, hours after a bomb in Oslo", "a week after militants raided Boni": what a
   * time is counted from is another act, and so is that since which this was "the worst attack".
   * Nothing is counted in "on Tuesday before he was shot".
   */
  static boolean countedFrom(Syntax syntax, int start) {
    int before = start - 1;
    if (before <= 0) {
      return false;
    }
    if (syntax.sentence().is(before, "since")) {
      return Pointing.foremost(syntax, syntax.chunkAt(before) - 1);
    }
    if (!COUNTED.has(syntax.sentence().lexeme(before))) {
      return false;
    }
    Chunk counting = syntax.chunk(syntax.chunkAt(before));
    return counting.is(Chunk.Kind.DATE) || UNITS.has(syntax.base(before - 1));
  }

  /** Whether "and" stands right before the second noun's phrase. */
  private static boolean coordinated(Syntax syntax, int first, int second) {
    int chunk = syntax.chunkAt(second);
    return chunk > 0
        && syntax.chunkAt(first) < chunk - 1
        && syntax.chunk(chunk - 1).is(Chunk.Kind.CONJUNCTION);
  }

  /** "the massacre at Acteal, in which 45 people died": what the act itself brought about. */
  private static boolean inWhich(Syntax syntax, Clause clause, Occurrence last) {
    boolean which = false;
    for (int i = syntax.chunkAt(last.frame.head()) + 1; i < clause.verb(); i++) {
      Chunk chunk = syntax.chunk(i);
      if (chunk.verb() != null) {
        return false;
      }
      which |= chunk.is(Chunk.Kind.RELATIVE) && syntax.sentence().is(chunk.from(), "which");
    }
    return which && clause.link() == Link.RELATIVE && last.frame.predicate().noun();
  }

  private static boolean newSubject(Syntax syntax, Clause clause, Occurrence last) {
    if (last.frame.clause() < 0 || clause.subjects().isEmpty()) {
      return false;
    }
    return !clause.subjects().equals(syntax.clauses().get(last.frame.clause()).subjects());
  }
}
