package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.place.Place;

/**
 * Places that only say where another one lies: "Usulutan, 168 km east of San Salvador", "a suburb
 * north of Lima". Where the other one is named, they are no place of the act.
 */
final class Bearing {

  private static final Set<String> UNITS =
      Set.of("km", "kms", "kilometers", "kilometres", "miles", "mi", "meters", "metres", "m");

  /** {@code of the provincial capital}. */
  private static final WordSet PASSED =
      WordSet.of("the", "capital", "provincial", "regional", "city", "town");

  /** {@code , a small town some 250 km (155 miles) to the north of the capital}. */
  private static final int FARTHEST = 16;

  /** {@code , 500 km (300 miles) northwest of}. */
  private static final int BESIDE = 9;

  private Bearing() {}

  /** The places without those from which a distance to another of the same sentence is told. */
  static List<Mention<Place>> without(Story story, List<Mention<Place>> places) {
    return places.stream()
        .filter(
            place ->
                !points(place)
                    || Sequence.none(places, o -> lies(story, o, place)) && !from(story, place))
        .toList();
  }

  /** "the homes of two leaders of Antioquia, 500 km northwest of Bogota": Antioquia lies there. */
  static boolean from(Story story, Mention<Place> from) {
    return points(from)
        && Sequence.any(
            story.analysis.mentions().in(from.sentence().index(), Place.class),
            o ->
                lies(story, o, from)
                    && from.from() - o.to() <= BESIDE
                    && o.value().use() != Place.Use.ADJECTIVE
                    && o.value().use() != Place.Use.DATELINE);
  }

  /**
   * Whether the other place stands shortly before the bearing that is taken from this one; but "in
   * the Euphrates valley south of X" tells more of X.
   */
  private static boolean lies(Story story, Mention<Place> other, Mention<Place> from) {
    return other.sentence().index() == from.sentence().index()
        && other.to() <= from.from()
        && from.from() - other.to() < FARTHEST
        && !(other.value().kind() == PlaceKind.AREA && other.value().country() == null)
        && !points(other)
        && !harmedBetween(story, other.to(), from);
  }

  /** "Men from Kayes were shot dead 20 km south of Nioro": the act stands there, not Kayes. */
  private static boolean harmedBetween(Story story, int behind, Mention<Place> from) {
    return Sequence.any(
        story.analysis.sentences().get(from.sentence().index()).frames(),
        f -> f.verb() != null && f.act().violent() && f.head() >= behind && f.head() < from.from());
  }

  /** "(50 miles) north of X": a direction before, with or without a distance; "50 km from X". */
  static boolean points(Mention<Place> place) {
    Sentence sentence = place.sentence();
    int at = place.from() - 1;
    if (at > 1 && sentence.is(at, ",") && sentence.is(at - 1, "capital")) {
      at -= 2; // "470 km east of the capital, Zulan"
    }
    while (at >= 0 && PASSED.has(sentence.lexeme(at))) {
      at--;
    }
    if (at < 1) {
      return false;
    }
    String before = sentence.norm(at - 1);
    return sentence.is(at, "of") && NameNeighbours.is(NameNeighbours.Role.DIRECTION, before)
        || sentence.is(at, "from") && UNITS.contains(before);
  }
}
