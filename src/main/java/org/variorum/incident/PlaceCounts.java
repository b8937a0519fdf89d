package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;

/** In how many places an incident was, as stated: "in seven towns, including …". */
final class PlaceCounts {

  private static final WordSet PLACES =
      WordSet.of(
          "location",
          "town",
          "city",
          "village",
          "district",
          "area",
          "place",
          "province",
          "site",
          "neighborhood",
          "neighbourhood",
          "settlement",
          "locality",
          "hamlet");

  private static final WordSet LYING = WordSet.of("situate", "locate", "border", "nestle", "lie");
  private static final WordSet DASHES = WordSet.of("--", "–", "—");

  private PlaceCounts() {}

  static List<Claim<PlaceCount>> of(Story story, Draft draft) {
    Claims<PlaceCount> claims = new Claims<>();
    for (Syntax syntax : story.about(draft)) {
      Sentence sentence = syntax.sentence();
      for (Mention<Count> count : story.analysis.mentions().in(sentence.index(), Count.class)) {
        int chunk = syntax.chunkAt(count.to() - 1);
        int head = syntax.chunk(chunk).head();
        boolean ofPlaces =
            head >= count.to() - 1 && PLACES.has(syntax.base(head)) && !count.value().vague();
        boolean told =
            !story.in(sentence.index()).isEmpty() && story.draftAt(sentence, count.from()) == draft;
        if (ofPlaces && told && count.value().min() != null && count.value().min() > 1) {
          claims.add(
              new PlaceCount(count.value().min(), count.value().max()),
              Stance.ASSERTED,
              story.speakers(sentence, count.from()),
              List.of(story.evidence(sentence, count.from(), listEnd(syntax, chunk))),
              "<number> places");
        }
      }
    }
    return claims.list();
  }

  /** Behind the places that are named as among them. */
  private static int listEnd(Syntax syntax, int chunk) {
    int end = syntax.chunk(chunk).to();
    for (int c = chunk + 1; c < syntax.chunks().size(); c++) {
      switch (syntax.chunk(c).kind()) {
        case NOUN -> end = syntax.chunk(c).to();
        case VERB -> {
          VerbGroup verb = syntax.chunk(c).verb();
          boolean lying = verb != null && LYING.has(verb.base());
          if (verb != null && verb.form() == VerbGroup.Form.FINITE && !lying) {
            return end;
          }
        }
        case STOP -> {
          if (!DASHES.has(syntax.sentence().lexeme(syntax.chunk(c).from()))) {
            return end;
          }
        }
        case PREPOSITION, COMMA, CONJUNCTION, ADVERB, ADJECTIVE, OTHER -> {
          // the list may go on behind it
        }
        default -> {
          return end;
        }
      }
    }
    return end;
  }
}
