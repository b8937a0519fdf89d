package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/** Whether the words around a verb say that it tells of another act than what was told before. */
final class OtherActs {

  private static final WordSet AWAY = WordSet.of("away", "elsewhere");

  private static final WordSet MEANWHILE =
      WordSet.of("meanwhile", "elsewhere", "separately", "also");

  private OtherActs() {}

  static boolean tells(Syntax syntax, Frame frame, @Nullable Clause clause) {
    return secondElsewhere(syntax, frame, clause)
        || meanwhile(syntax, clause, frame.act().harm())
        || clause != null
            && (added(syntax, clause)
                || Aftermath.holds(syntax, clause)
                || Earlier.tells(syntax, clause) && !ofEvent(syntax, clause)
                || Earlier.didBefore(syntax, clause)
                || ofTheSame(syntax, clause)
                || Answering.answers(syntax, clause)
                || Pointing.inAnother(syntax, clause) >= 0);
  }

  /** "a bomb had gone off": what the noun tells by itself. */
  private static boolean ofEvent(Syntax syntax, Clause clause) {
    return Sequence.any(
        clause.subjects(),
        s ->
            Sequence.any(
                syntax.frames(), f -> f.predicate().noun() && f.head() == syntax.chunk(s).head()));
  }

  /** "the same hand that killed the archbishop": who did this did another act. */
  private static boolean ofTheSame(Syntax syntax, Clause clause) {
    return clause.link() == Link.RELATIVE
        && Sequence.any(
            clause.subjects(),
            s -> {
              Chunk who = syntax.chunk(s);
              boolean same = false;
              for (int i = who.from(); i < who.head(); i++) {
                same |= syntax.sentence().is(i, "same");
              }
              return same;
            });
  }

  /** "A second bomber killed 27 two miles away": the like of what was told, and not there. */
  private static boolean secondElsewhere(Syntax syntax, Frame frame, @Nullable Clause clause) {
    if (clause == null || !syntax.occurring().mayHold(AWAY)) {
      return false;
    }
    boolean second =
        Sequence.any(
            frame.agents(),
            a -> {
              Chunk who = syntax.chunk(a);
              for (int i = who.from(); i < who.head(); i++) {
                if (Pointing.FURTHER.has(syntax.sentence().lexeme(i))) {
                  return true;
                }
              }
              return false;
            });
    for (int i = clause.from(); second && i < clause.to(); i++) {
      if (AWAY.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The committee also reported that rebels blew up a bridge": said beside what was told before.
   */
  private static boolean added(Syntax syntax, Clause clause) {
    if (clause.link() != Link.COMPLEMENT || clause.parent() < 0) {
      return false;
    }
    Clause parent = syntax.clauses().get(clause.parent());
    if (!SpeechVerbs.saying(parent)) {
      return false;
    }
    for (int i = parent.from(); i < parent.group().head(); i++) {
      if (syntax.sentence().is(i, "also")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "meanwhile", "elsewhere", "also" before the verb; "also wounded were two women" goes on with
   * the act.
   */
  private static boolean meanwhile(Syntax syntax, @Nullable Clause clause, boolean harm) {
    if (clause == null) {
      return false;
    }
    for (int i = clause.from(); i < clause.group().head(); i++) {
      if (MEANWHILE.has(syntax.sentence().lexeme(i))
          && (i < 2 && !harm || !syntax.sentence().is(i, "also"))) {
        return true;
      }
    }
    return false;
  }
}
