package org.variorum.incident;

import java.util.List;
import org.variorum.document.Sequence;
import org.variorum.extract.Contrast;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Who is said not to have done it beside somebody who did: "the work of X and not of Y", "It was X,
 * not Y, who", "by X rather than by Y".
 */
final class Contrasts {

  /** How far before the "not" those stand who did it. */
  private static final int REACH = 6;

  private final Story story;
  private final Ledger ledger;

  Contrasts(Story story, Ledger ledger) {
    this.story = story;
    this.ledger = ledger;
  }

  /** Enters them for a sentence whose other words are all read. */
  void of(Syntax syntax) {
    List<Mention<Actor>> actors =
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class);
    for (Mention<Actor> actor : actors) {
      int not = Contrast.before(syntax, actor.from());
      if (not < 0 || !Doers.armed(actor) || suffers(syntax, actor)) {
        continue;
      }
      boolean but = syntax.sentence().is(actor.to(), "but"); // "Not the rebels but the army"
      boolean did =
          Sequence.any(
              actors,
              a ->
                  (a.to() <= not && a.to() > not - REACH
                          || but && a.from() > actor.to() && a.from() < actor.to() + REACH)
                      && ledger.holds(a));
      if (did) {
        ledger.add(
            actor,
            Stance.DENIED,
            syntax.sentence(),
            not,
            actor.to(),
            actor.from(),
            "somebody else, and not <actor>, did the act",
            null);
      }
    }
  }

  /** "shot soldiers and not policemen": those it was not done to. */
  private static boolean suffers(Syntax syntax, Mention<Actor> actor) {
    int phrase = syntax.chunkAt(actor.to() - 1);
    return Sequence.any(
        syntax.frames(),
        f -> f.act().violent() && Sequence.any(f.patients(), p -> syntax.list(p).contains(phrase)));
  }
}
