package org.variorum.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.document.Section;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.place.Place;

/**
 * The one town that was spoken of right before an act that no place is told of: "Gunmen rode into
 * Zulan on Sunday. They shot the village head."
 */
final class TownBefore {

  /** How many sentences before the act may name it. */
  private static final int BACK = 2;

  private TownBefore() {}

  /** That town, or nothing where none is named, or several. */
  static List<Mention<Place>> of(Story story, Draft draft) {
    Occurrence first = draft.occurrences.get(0);
    Map<String, Mention<Place>> towns = new LinkedHashMap<>();
    for (int at = Math.max(0, first.sentence() - BACK); at < first.sentence(); at++) {
      Syntax syntax = story.syntax(at);
      if (syntax.sentence().section() != Section.BODY || !story.in(at).isEmpty()) {
        towns.clear();
        continue;
      }
      for (Mention<Place> place : story.analysis.mentions().in(at, Place.class)) {
        if (Draft.town(place.value())) {
          if (!told(story, syntax, place)) {
            return List.of();
          }
          towns.putIfAbsent(
              Objects.requireNonNullElse(place.value().canonical(), place.value().name()), place);
        }
      }
    }
    return towns.size() == 1
        ? List.of(towns.values().iterator().next().withRule("the town spoken of before"))
        : List.of();
  }

  /** Whether somebody is or goes there: not where it is said, nor where a report was filed. */
  private static boolean told(Story story, Syntax syntax, Mention<Place> place) {
    return switch (place.value().use()) {
      case LITERAL, DIRECTION, ORIGIN ->
          !Dateline.holds(story.analysis.mentions(), place)
              && !Dateline.opens(place)
              && !SpeechPlaces.ofSpeech(syntax, place)
              && !LifePlaces.is(story.analysis.mentions(), syntax, place);
      case ACTING, ADJECTIVE, BORDER, DATELINE, MODIFIER, OTHER, PART_OF_NAME -> false;
    };
  }
}
