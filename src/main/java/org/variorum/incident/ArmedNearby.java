package org.variorum.incident;

import java.util.List;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;

/** The armed people beside a word that names nobody itself: "the militants responsible". */
final class ArmedNearby {

  /** How many tokens away they may stand. */
  private static final int REACH = 12;

  private final Story story;

  ArmedNearby(Story story) {
    this.story = story;
  }

  /** The armed group named soon behind a token, else armed people told soon before it. */
  List<Mention<Actor>> either(Syntax syntax, int token) {
    List<Mention<Actor>> here =
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class);
    for (Mention<Actor> actor : here) {
      if (Roles.namedGroup(actor) && actor.from() > token && actor.from() - token < REACH) {
        return List.of(actor);
      }
    }
    for (Mention<Actor> actor : here) {
      if (actor.to() == token && Doers.armed(actor)) {
        return List.of(actor); // "the soldiers responsible"
      }
    }
    return before(syntax, token).stream().filter(a -> token - a.to() < REACH).toList();
  }

  /** The armed people told last before a token. */
  List<Mention<Actor>> before(Syntax syntax, int token) {
    List<Mention<Actor>> last = List.of();
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      boolean head =
          actor.covers(syntax.chunk(syntax.chunkAt(actor.to() - 1)).head())
              || actor.value().kind() == Actor.Kind.ORGANIZATION;
      if (head && actor.to() <= token && actor.value().side() == Actor.Side.NON_STATE_ARMED) {
        last = List.of(actor);
      }
    }
    return last;
  }
}
