package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.place.Place;

/**
 * Where what was hit stands, told by a sentence of its own: "A bomb wrecked an office. The office
 * is located in the Zurela district"; "the village lies 20 km north of Gao".
 */
final class StandsThere {

  private static final WordSet STANDS =
      WordSet.of("be", "locate", "situate", "lie", "stand", "sit");

  private static final WordSet THE =
      WordSet.of("the", "that", "this", "his", "her", "their", "its");

  /** How many sentences behind a telling still describe it. */
  private static final int REACH = 4;

  private StandsThere() {}

  /**
   * The places of sentences that tell no act and say where a thing, house or place of it stands.
   */
  static List<Mention<Place>> of(Story story, Draft draft) {
    List<Mention<Place>> places = new ArrayList<>();
    int last = -1;
    for (Occurrence told : draft.occurrences) {
      int end = Math.min(told.sentence() + REACH, story.analysis.sentences().size() - 1);
      for (int at = Math.max(told.sentence() + 1, last + 1); at <= end; at++) {
        if (!story.in(at).isEmpty()) {
          break;
        }
        last = at;
        Syntax syntax = story.syntax(at);
        if (syntax.sentence().section() == Section.BODY) {
          read(story, draft, syntax, places);
        }
      }
    }
    return places;
  }

  private static void read(Story story, Draft draft, Syntax syntax, List<Mention<Place>> places) {
    for (Mention<Place> place :
        story.analysis.mentions().in(syntax.sentence().index(), Place.class)) {
      Clause clause = syntax.clauseAt(place.from());
      boolean fine = place.value().use() == Place.Use.LITERAL && place.value().kind().fine();
      boolean apart = // "The town is 220 km north of Gao": where no more is told
          Bearing.points(place) && Sequence.any(draft.places(), p -> p.value().kind().fine());
      if (clause != null
          && fine
          && !apart
          && STANDS.has(clause.group().base())
          && place.from() > clause.group().head()
          && Sequence.any(clause.subjects(), s -> hit(draft, syntax, syntax.chunk(s)))
          && ActPlaces.locates(syntax, place)) {
        places.add(place.withRule("where <target> stands"));
      }
    }
  }

  /** "The office", of an office that was hit; "the village", "the house". */
  private static boolean hit(Draft draft, Syntax syntax, Chunk subject) {
    String head = syntax.base(subject.head()).norm();
    PlaceWords.Word kind = PlaceWords.after(head);
    boolean place = kind != null && kind.kind() != PlaceKind.BORDER_AREA;
    return !syntax.sentence().token(subject.head()).capitalized()
        && THE.has(syntax.sentence().lexeme(subject.from()))
        && (draft.objects().contains(head) || place);
  }
}
