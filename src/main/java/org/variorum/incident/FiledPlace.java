package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Country;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.PlaceContext;
import org.variorum.document.Sentence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.place.Place;

/**
 * The town where a report was filed, where the report says that it was there: "killed two men here
 * last night"; or that it was at what stands in a capital only: "a bomb exploded at the ministry".
 */
final class FiledPlace {

  private FiledPlace() {}

  /** That town, or nothing. */
  static List<Mention<Place>> of(Story story, Draft draft) {
    Mention<Place> filed = town(story);
    if (filed == null) {
      return List.of();
    }
    boolean capital = capital(filed.value());
    for (Occurrence occurrence : draft.occurrences) {
      Sentence sentence = occurrence.syntax.sentence();
      for (int at = filed.sentence().index() == sentence.index() ? filed.to() : 0;
          at < sentence.size();
          at++) {
        if (here(occurrence.syntax, at) || capital && seat(occurrence.syntax, at)) {
          return List.of(filed.withRule("town of filing, said to be where it was"));
        }
      }
    }
    return List.of();
  }

  /** The town of the dateline, or null. */
  static @Nullable Mention<Place> town(Story story) {
    for (Syntax syntax : story.analysis.sentences()) {
      for (Mention<Place> place :
          story.analysis.mentions().in(syntax.sentence().index(), Place.class)) {
        boolean filed = place.value().use() == Place.Use.DATELINE || Dateline.opens(place);
        if (filed && place.value().kind().fine()) {
          return place;
        }
      }
    }
    return null;
  }

  /** "here", but not what is said here. */
  private static boolean here(Syntax syntax, int at) {
    Clause clause = syntax.clauseAt(at);
    return syntax.sentence().is(at, "here") && (clause == null || !SpeechVerbs.saying(clause));
  }

  private static boolean seat(Syntax syntax, int at) {
    return PlaceContext.CAPITAL_SITE.is(syntax.base(at));
  }

  /** Whether a town is the capital of its country. */
  static boolean capital(Place place) {
    Country country = place.country() == null ? null : Countries.byCode(place.country());
    return country != null
        && country.capital() != null
        && (same(country.capital(), place.canonical()) || same(country.capital(), place.name()));
  }

  private static boolean same(String capital, @Nullable String name) {
    return name != null && Folding.fold(capital).equals(Folding.fold(name));
  }
}
