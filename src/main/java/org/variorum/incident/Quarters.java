package org.variorum.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.place.Place;

/**
 * The town of a quarter that is told without it: "The mayor of Lima said … in the Zurela
 * neighbourhood" was in Lima.
 */
final class Quarters {

  private Quarters() {}

  /** The one town named beside the act or in the whole report; none where there are several. */
  static List<Mention<Place>> town(Story story, Draft draft, List<Mention<Place>> places) {
    boolean quarter =
        !places.isEmpty()
            && Sequence.any(places, p -> unlisted(p.value()))
            && Sequence.all(places, p -> unlisted(p.value()) || !p.value().kind().fine());
    if (!quarter) {
      return List.of();
    }
    Mention<Place> beside =
        only(draft.occurrences.stream().map(o -> o.syntax).distinct().toList(), story);
    Mention<Place> town = beside == null ? only(story.analysis.sentences(), story) : beside;
    return town == null ? List.of() : List.of(town.withRule("town of the quarter"));
  }

  private static boolean unlisted(Place place) {
    return place.kind() == PlaceKind.SITE && place.lat() == null;
  }

  private static @Nullable Mention<Place> only(List<Syntax> sentences, Story story) {
    Map<String, Mention<Place>> towns = new LinkedHashMap<>();
    for (Syntax syntax : sentences) {
      for (Mention<Place> place :
          story.analysis.mentions().in(syntax.sentence().index(), Place.class)) {
        if (place.value().kind() == PlaceKind.TOWN && place.value().canonical() != null) {
          towns.putIfAbsent(Objects.requireNonNull(place.value().canonical()), place);
        }
      }
    }
    return towns.size() == 1 ? towns.values().iterator().next() : null;
  }
}
