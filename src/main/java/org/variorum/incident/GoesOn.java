package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup.Tense;
import org.variorum.extract.actor.Actor;

/**
 * Who goes on acting as "they": in "The army shelled positions of X. They killed six" the army does
 * so, and not X, which was told of last.
 */
final class GoesOn {

  private GoesOn() {}

  /**
   * Who acted in the sentence before, where the one told of last did not; or null.
   *
   * @param pronoun the phrase "they"
   * @param last whom it would mean by nearness alone
   */
  static @Nullable Mention<Actor> acting(
      Story story, Syntax syntax, Chunk pronoun, Mention<Actor> last) {
    int before = last.sentence().index();
    if (before != syntax.sentence().index() - 1 || earlier(syntax, pronoun)) {
      return null;
    }
    Syntax told = story.syntax(before);
    Mention<Actor> acting = null;
    for (Frame frame : told.frames()) {
      boolean deed =
          frame.verb() != null
              && frame.act().violent()
              && frame.act() != Act.CLASH
              && frame.actual();
      for (int agent : deed ? frame.agents() : List.<Integer>of()) {
        for (Mention<Actor> actor : story.analysis.mentions().in(before, Actor.class)) {
          if (actor.covers(told.chunk(agent).head()) && Doers.armed(actor)) {
            if (Ledger.name(actor.value()).equals(Ledger.name(last.value()))) {
              return null;
            }
            acting = actor;
          }
        }
      }
    }
    return acting;
  }

  /** "Soldiers killed three fighters of X. They had attacked a village": what went before. */
  private static boolean earlier(Syntax syntax, Chunk pronoun) {
    int phrase = syntax.chunkAt(pronoun.head());
    return Sequence.any(
        syntax.clauses(),
        c -> c.subjects().contains(phrase) && c.group().tense() == Tense.PLUPERFECT);
  }
}
