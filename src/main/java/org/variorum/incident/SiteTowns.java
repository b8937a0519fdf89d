package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.place.Place;

/**
 * The town that the scene is called by: "stormed Garissa University College in Kenya" was in
 * Garissa, and "at the Marikana platinum mine" in Marikana.
 */
final class SiteTowns {

  /** "Garissa University College", "the Marikana platinum mine". */
  private static final int BETWEEN = 1;

  /** Words from a name to the "in" behind its house, and the town. */
  private static final int FARTHEST = 4;

  private SiteTowns() {}

  /** Such towns in the countries told, where no finer place is. */
  static List<Mention<Place>> of(Story story, Draft draft, List<Mention<Place>> places) {
    List<Mention<Place>> towns = new ArrayList<>();
    for (Occurrence occurrence : draft.occurrences) {
      Syntax syntax = occurrence.syntax;
      for (Mention<Place> place :
          story.analysis.mentions().in(occurrence.sentence(), Place.class)) {
        if (calls(place)
            && within(place.value(), places)
            && scene(syntax, syntax.chunkAt(place.from()))
            && !elsewhere(story, place)
            && !LifePlaces.is(story.analysis.mentions(), syntax, place)
            && !Hospitals.brought(syntax, syntax.chunkAt(place.from()))) {
          towns.add(place.withRule("town that the scene is called by"));
        }
      }
    }
    return towns;
  }

  private static boolean calls(Mention<Place> place) {
    boolean named =
        place.value().use() == Place.Use.PART_OF_NAME || place.value().use() == Place.Use.MODIFIER;
    boolean town =
        place.value().kind() == PlaceKind.TOWN || place.value().kind() == PlaceKind.VILLAGE;
    if (!named
        || !town
        || place.value().country() == null
        || KnownWords.english().common(place.sentence().norm(place.from()))) {
      return false;
    }
    for (int at = place.to(); at <= place.to() + BETWEEN; at++) {
      if (site(place.sentence(), at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean site(Sentence sentence, int at) {
    PlaceWords.Found found = PlaceWords.after(sentence, at);
    return found != null && found.word().kind() == PlaceKind.SITE
        || PlaceContext.HOUSE.is(sentence.lexeme(at));
  }

  /** "the San Pedro monastery in Lima": what is told to be in a town is not in its namesake. */
  private static boolean elsewhere(Story story, Mention<Place> place) {
    return Sequence.any(
        story.analysis.mentions().in(place.sentence().index(), Place.class),
        other ->
            other.from() > place.to()
                && other.from() - place.to() <= FARTHEST
                && other.value().kind().fine()
                && PlaceContext.SPATIAL.is(place.sentence().lexeme(other.from() - 1)));
  }

  private static boolean within(Place town, List<Mention<Place>> places) {
    return places.isEmpty()
        || Sequence.any(
            places, p -> town.country() != null && town.country().equals(p.value().country()));
  }

  /** Whether a phrase is what was attacked, where it was, or a part's whole: "the campus of". */
  private static boolean scene(Syntax syntax, int chunk) {
    if (chunk <= 0) {
      return false;
    }
    Chunk before = syntax.chunk(chunk - 1);
    if (!before.is(Kind.PREPOSITION)) {
      return Sequence.any(syntax.frames(), f -> f.act().violent() && f.patients().contains(chunk));
    }
    return PlaceContext.SPATIAL.is(syntax.sentence().lexeme(before.from()))
        || syntax.sentence().is(before.from(), "of")
            && chunk > 1
            && syntax.chunk(chunk - 2).is(Kind.NOUN)
            && scene(syntax, chunk - 2);
  }
}
