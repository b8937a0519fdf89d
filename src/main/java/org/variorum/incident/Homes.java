package org.variorum.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.place.Place;

/**
 * The country where the groups named with an act are at home: what "Boko Haram militants" did is in
 * Nigeria unless a word says otherwise. The weakest of all that tells where, and said to be so.
 */
final class Homes {

  private static final int SAME_SENTENCE = 2;

  private Homes() {}

  /** Somewhere in that country, or null when no group with a home is named. */
  static @Nullable Mention<Place> of(Story story, Draft draft) {
    Set<Integer> own = new TreeSet<>();
    draft.occurrences.forEach(occurrence -> own.add(occurrence.sentence()));
    Map<String, Mention<Actor>> first = new LinkedHashMap<>();
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Mention<Actor> actor : actors(story)) {
      String country = actor.value().country();
      boolean here = own.contains(actor.sentence().index());
      if (country != null && atHome(actor.value()) && (here || draft == story.main())) {
        first.putIfAbsent(country, actor);
        weights.merge(country, here ? SAME_SENTENCE : 1, Integer::sum);
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      if (best == null || entry.getValue() > weights.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    Mention<Actor> group = best == null ? null : first.get(best);
    return best == null || group == null
        ? null
        : UntoldPlace.within(group, best, Place.Use.ORIGIN, "home of the group named");
  }

  private static List<Mention<Actor>> actors(Story story) {
    List<Mention<Actor>> actors = new ArrayList<>();
    for (Syntax syntax : story.analysis.sentences()) {
      actors.addAll(story.analysis.mentions().in(syntax.sentence().index(), Actor.class));
    }
    return actors;
  }

  /** A group, army or party that the dictionary knows; agencies are at home everywhere. */
  private static boolean atHome(Actor actor) {
    boolean body = actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.GROUP;
    return body
        && actor.canonical() != null
        && actor.side() != Actor.Side.MEDIA
        && actor.side() != Actor.Side.INTERNATIONAL;
  }
}
