package org.variorum.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.actor.Actor;
import org.variorum.incident.RoledActor;

/**
 * An actor as it stands in JSON, with the name that it goes by.
 *
 * @param canonical the dictionary's name or, {@code unlisted}, the plain form of its own
 * @param unlisted true where the dictionary knows no name for it, else absent
 */
record ActorForm(
    String name,
    @Nullable String canonical,
    @Nullable Boolean unlisted,
    Actor.Kind kind,
    RoledActor.Role role,
    Actor.Side side,
    List<Actor.Affiliation> affiliations) {

  static ActorForm of(RoledActor actor) {
    return new ActorForm(
        actor.name(),
        actor.goesBy(),
        actor.canonical() == null ? true : null,
        actor.kind(),
        actor.role(),
        actor.side(),
        actor.affiliations());
  }

  RoledActor actor() {
    String listed = Boolean.TRUE.equals(unlisted) ? null : canonical;
    return new RoledActor(name, listed, kind, role, side, affiliations);
  }
}
