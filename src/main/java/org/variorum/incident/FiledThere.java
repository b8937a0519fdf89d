package org.variorum.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/**
 * The town where a report was filed, for a main incident that no town is told of: {@code
 * KRAMATORSK, Ukraine - A missile hit a railway station}. Reporters go where it happened; only from
 * capitals they tell of all the country.
 */
final class FiledThere {

  /** What lies outside the town of filing, or is larger than it: "in a remote village". */
  private static final WordSet ELSEWHERE =
      WordSet.of(
          "village",
          "villages",
          "hamlet",
          "town",
          "towns",
          "cities",
          "settlement",
          "province",
          "provinces",
          "district",
          "districts",
          "region",
          "regions",
          "state",
          "county",
          "road",
          "highway",
          "border",
          "mountains",
          "desert",
          "sea",
          "coast",
          "island",
          "area",
          "areas");

  private static final WordSet WHERE =
      WordSet.of(
          "in", "on", "at", "near", "from", "into", "to", "through", "along", "outside", "across");

  private static final int REACH = 6;

  private FiledThere() {}

  /** That town, or nothing where the lead says that it was elsewhere. */
  static List<Mention<Place>> of(Story story, Draft draft, List<Mention<Place>> told) {
    Mention<Place> filed = FiledPlace.town(story);
    Sentence lead = lead(draft);
    boolean capital = filed != null && FiledPlace.capital(filed.value());
    if (filed == null
        || lead == null
        || capital && !fresh(story, draft, lead)
        || filed.sentence().index() != lead.index()
        || Sequence.any(told, p -> !holds(p.value(), filed.value()))) {
      return List.of();
    }
    for (int at = filed.to(); at < lead.size(); at++) {
      boolean part = // "in the north", told from a capital
          capital && NameNeighbours.is(NameNeighbours.Role.DIRECTION, lead.lexeme(at));
      if (part || ELSEWHERE.has(lead.lexeme(at)) && unnamed(lead, at)) {
        return List.of();
      }
    }
    return List.of(filed.withRule("town of filing, no other told"));
  }

  /**
   * "BOGOTA, 30 May (DPA) - A bomb wounded the security chief today": the news of the day itself,
   * in its own clause; not "condemned the murder of", which a capital tells of anywhere.
   */
  private static boolean fresh(Story story, Draft draft, Sentence lead) {
    LocalDate published = story.report().publishedAt();
    for (Occurrence told : draft.occurrences) {
      DateValue date = told.date();
      LocalDate day = date == null ? null : date.earliest();
      if (told.sentence() == lead.index()
          && told.reference == Occurrence.Reference.NEW
          && !told.past
          && published != null
          && day != null
          && !day.isBefore(published.minusDays(1))) {
        return true;
      }
    }
    return false;
  }

  /** "in a remote village", "from several towns": not "the governor of Kayes region". */
  private static boolean unnamed(Sentence lead, int at) {
    for (int i = at - 1; i > at - REACH && i > 0; i--) {
      if (WHERE.has(lead.lexeme(i))) {
        return true;
      }
      if (lead.token(i).capitalized()) {
        return false;
      }
    }
    return false;
  }

  /** The first sentence of the body that tells it. */
  private static @Nullable Sentence lead(Draft draft) {
    return draft.occurrences.stream()
        .map(o -> o.syntax.sentence())
        .filter(s -> s.section() == Section.BODY)
        .findFirst()
        .orElse(null);
  }

  /** Whether the town may lie in what is told. */
  private static boolean holds(Place told, Place town) {
    boolean country = Objects.equals(told.country(), town.country());
    return switch (told.kind()) {
      case COUNTRY, AREA -> country;
      case REGION -> country && Objects.equals(told.canonical(), town.admin1());
      default -> false;
    };
  }
}
