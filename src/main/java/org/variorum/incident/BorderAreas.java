package org.variorum.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.place.Place;

/**
 * The border that an act was near, where no town is told: "killed near the Syrian border". On which
 * side of it is not told.
 */
final class BorderAreas {

  private static final WordSet BORDERS = WordSet.of("border", "borders", "frontier");
  private static final WordSet AT =
      WordSet.of("near", "at", "on", "along", "by", "to", "around", "off");

  /** {@code the border with neighbouring Syria}. */
  private static final int REACH = 5;

  private BorderAreas() {}

  static List<Mention<Place>> of(Story story, Draft draft) {
    Map<Integer, Mention<Place>> borders = new LinkedHashMap<>();
    for (Occurrence occurrence : draft.occurrences) {
      for (Mention<Place> place :
          story.analysis.mentions().in(occurrence.sentence(), Place.class)) {
        Mention<Place> border =
            place.value().use() == Place.Use.BORDER ? border(story, place) : null;
        if (border != null) {
          borders.put(border.span().begin(), border); // between two countries: the longer
        }
      }
    }
    return new ArrayList<>(borders.values());
  }

  private static @Nullable Mention<Place> border(Story story, Mention<Place> country) {
    Sentence sentence = country.sentence();
    int behind = next(sentence, country.to(), 1);
    int before = next(sentence, country.from() - 1, -1);
    int from = behind >= 0 ? country.from() : before;
    int to = behind >= 0 ? behind + 1 : country.to();
    if (from < 0 || !near(sentence, from)) {
      return null;
    }
    Place place =
        new Place(
            story.analysis.document().quote(sentence.span(from, to)),
            null,
            PlaceKind.BORDER_AREA,
            country.value().kind() == PlaceKind.COUNTRY ? null : country.value().country(),
            null,
            null,
            null,
            null,
            Place.Precision.NEAR,
            Place.Use.BORDER);
    return new Mention<>(
        country.kind(),
        sentence,
        from,
        to,
        place,
        "near the border of <country>",
        List.of(country));
  }

  /** The word for a border next to a country's name, forwards or backwards, or -1. */
  private static int next(Sentence sentence, int from, int step) {
    for (int i = from; i >= 0 && i < sentence.size() && Math.abs(i - from) < REACH; i += step) {
      if (BORDERS.has(sentence.lexeme(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean near(Sentence sentence, int from) {
    int at = from - 1;
    while (at >= 0 && (sentence.is(at, "the") || sentence.is(at, "its"))) {
      at--;
    }
    return at >= 0 && AT.has(sentence.lexeme(at));
  }
}
