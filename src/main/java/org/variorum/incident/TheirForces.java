package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.StateForces;
import org.variorum.extract.place.Place;

/** Whose forces those are that a state speaks of: "Pakistan said its air force had shot down". */
final class TheirForces {

  private static final WordSet THEIRS = WordSet.of("its", "their");

  private TheirForces() {}

  /** The forces with the name that they have in the land that acts before them, else null. */
  static @Nullable Mention<Actor> named(Story story, Syntax syntax, Mention<Actor> actor) {
    Actor value = actor.value();
    String noun = value.head().noun();
    boolean theirs =
        noun != null
            && value.canonical() == null
            && value.side() == Actor.Side.STATE_FORCES
            && actor.from() > 0
            && THEIRS.has(syntax.sentence().lexeme(actor.from() - 1));
    Place land = theirs ? land(story, syntax, actor.from()) : null;
    if (land == null || land.country() == null || noun == null) {
      return null;
    }
    String force = WarMachines.force(noun);
    String name = StateForces.canonical(force == null ? noun : force, land.country());
    return name == null
        ? null
        : actor.withValue(
            new Actor(
                name, name, Actor.Kind.ORGANIZATION, value.side(), land.country(), List.of()));
  }

  private static @Nullable Place land(Story story, Syntax syntax, int before) {
    Place last = null;
    for (Mention<Place> place :
        story.analysis.mentions().in(syntax.sentence().index(), Place.class)) {
      boolean acts =
          place.to() < before
              && place.value().kind() == PlaceKind.COUNTRY
              && place.value().use() == Place.Use.ACTING;
      last = acts ? place.value() : last;
    }
    return last;
  }
}
