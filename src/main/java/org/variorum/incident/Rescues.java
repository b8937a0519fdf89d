package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;

/**
 * How forces ended an act of others, which is no act of its own: "The siege ended when troops
 * stormed the hotel", "The hostages were freed when police stormed the theatre".
 */
final class Rescues {

  private static final WordSet ENDED = WordSet.of("end", "finish", "conclude", "stop", "break");

  private Rescues() {}

  static boolean is(Mentions mentions, Syntax syntax, Frame frame) {
    if (frame.act() != Act.ATTACK || frame.verb() == null || frame.clause() < 0) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    boolean ended =
        clause.link() == Clause.Link.ADVERBIAL
            && clause.parent() >= 0
            && (ENDED.has(syntax.clauses().get(clause.parent()).group().base())
                || frees(syntax, clause.parent()));
    return ended
        && frame.agents().stream()
            .map(agent -> syntax.chunk(agent).head())
            .anyMatch(head -> forces(mentions, syntax, head));
  }

  private static boolean frees(Syntax syntax, int clause) {
    return Sequence.any(syntax.frames(), f -> f.clause() == clause && f.act() == Act.FREE);
  }

  private static boolean forces(Mentions mentions, Syntax syntax, int head) {
    for (Mention<Actor> actor : mentions.in(syntax.sentence().index(), Actor.class)) {
      if (actor.covers(head) && actor.value().side() == Actor.Side.STATE_FORCES) {
        return true;
      }
    }
    return false;
  }
}
