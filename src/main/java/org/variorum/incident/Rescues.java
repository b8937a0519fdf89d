package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.Act;
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

  private static final Set<String> ENDED = Set.of("end", "finish", "conclude", "stop", "break");

  private Rescues() {}

  static boolean is(Mentions mentions, Syntax syntax, Frame frame) {
    if (frame.act() != Act.ATTACK || frame.verb() == null || frame.clause() < 0) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    boolean ended =
        clause.link() == Clause.Link.ADVERBIAL
            && clause.parent() >= 0
            && (ENDED.contains(syntax.clauses().get(clause.parent()).group().lemma())
                || frees(syntax, clause.parent()));
    return ended
        && frame.agents().stream()
            .map(agent -> syntax.chunk(agent).head())
            .anyMatch(head -> forces(mentions, syntax, head));
  }

  private static boolean frees(Syntax syntax, int clause) {
    return syntax.frames().stream().anyMatch(f -> f.clause() == clause && f.act() == Act.FREE);
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
