package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** From whose guns what struck is told to have come: "The shells came from rebel positions". */
final class Origins {

  private static final WordSet COME = WordSet.of("come", "originate");

  private static final WordSet FIRED = WordSet.of("fire", "launch", "shoot", "lob");

  /** Where those who fire stand. */
  private static final WordSet GROUND =
      WordSet.of(
          "position",
          "trench",
          "line",
          "territory",
          "area",
          "side",
          "stronghold",
          "base",
          "barracks",
          "camp");

  private static final WordSet HELD = WordSet.of("held", "controlled", "manned", "occupied");

  private final Story story;
  private final Guilty guilty;

  Origins(Story story, Guilty guilty) {
    this.story = story;
    this.guilty = guilty;
  }

  void of(Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    boolean struck =
        (COME.has(group.base()) || FIRED.has(group.base()) && group.passive())
            && Sequence.any(clause.subjects(), s -> Matter.weapon(syntax, s));
    for (Prepositional phrase : struck ? clause.prepositions() : List.<Prepositional>of()) {
      if (phrase.preposition().equals("from")) {
        enter(syntax, clause, phrase.phrase());
      }
    }
  }

  private void enter(Syntax syntax, Clause clause, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean ground = GROUND.has(syntax.base(chunk.head()));
    int of = PhraseMentions.of(syntax, phrase);
    int behind = chunk.to();
    boolean held = HELD.has(syntax.sentence().lexeme(behind));
    int owner = held && syntax.sentence().is(behind + 1, "by") ? phrase + 3 : of;
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      boolean before = ground && actor.from() >= chunk.from() && actor.to() <= chunk.head();
      boolean behindIt = ground && owner > phrase && holds(syntax, owner, actor);
      if (Doers.armed(actor) && (before || behindIt)) {
        boolean hedged = clause.group().modal() != null;
        guilty.enter(
            syntax,
            clause,
            actor,
            hedged ? Stance.SUSPECTED : Stance.ASSERTED,
            clause.from(),
            Math.max(clause.to(), actor.to()),
            "what struck came from <actor>");
        return;
      }
    }
  }

  private static boolean holds(Syntax syntax, int phrase, Mention<Actor> actor) {
    return phrase < syntax.chunks().size() && actor.covers(syntax.chunk(phrase).head());
  }
}
