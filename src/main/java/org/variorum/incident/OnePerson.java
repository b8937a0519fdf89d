package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;

/**
 * Whom "him" or "she" means: the first person told of in the same sentence or one of the two before
 * who neither does it nor speaks.
 */
final class OnePerson {

  private static final int FARTHEST = 2;

  private final Story story;

  OnePerson(Story story) {
    this.story = story;
  }

  /** The phrase that a pronoun stands for, in its sentence. */
  record Phrase(Syntax syntax, int chunk) {}

  /** What the pronoun at the head of a phrase stands for, or null when it is no such pronoun. */
  @Nullable Phrase meant(Syntax syntax, int phrase, Frame frame) {
    int token = syntax.chunk(phrase).head();
    if (!GrammarWords.ONE_PERSON.is(syntax.sentence().lexeme(token))
        || syntax.chunk(phrase).to() - syntax.chunk(phrase).from() > 1) {
      return null;
    }
    int here = syntax.sentence().index();
    for (int s = here; s >= Math.max(0, here - FARTHEST); s--) {
      Syntax earlier = story.syntax(s);
      for (Mention<Actor> actor : story.analysis.mentions().in(s, Actor.class)) {
        int chunk = earlier.chunkAt(actor.to() - 1);
        boolean before = s < here || actor.to() <= token;
        if (before && person(actor) && !takesPart(earlier, chunk, s == here ? frame : null)) {
          return new Phrase(earlier, chunk);
        }
      }
    }
    return null;
  }

  private static boolean person(Mention<Actor> actor) {
    return actor.value().kind() == Actor.Kind.PERSON
        && actor.value().side() != Actor.Side.NON_STATE_ARMED;
  }

  /** Whether somebody does the act or speaks. */
  private static boolean takesPart(Syntax syntax, int chunk, @Nullable Frame act) {
    List<Integer> doers = act == null ? List.of() : act.agents();
    return doers.contains(chunk)
        || Sequence.any(syntax.frames(), f -> f.act() == Act.SAY && f.agents().contains(chunk));
  }
}
