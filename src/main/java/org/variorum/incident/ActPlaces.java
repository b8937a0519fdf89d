package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.place.Place;

/** Which places of a sentence say where its act was. */
final class ActPlaces {

  private static final Set<String> EVENTS =
      Set.of(
          "location",
          "town",
          "city",
          "village",
          "area",
          "post",
          "region",
          "district",
          "province",
          "part",
          "site",
          "position",
          "place",
          "neighborhood",
          "neighbourhood",
          "quarter",
          "suburb",
          "outskirts",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "center",
          "centre",
          "street",
          "road");

  private static final Words WORDS = Words.english();

  private static final Set<String> SPATIAL =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "around",
          "outside",
          "inside",
          "across",
          "throughout",
          "of",
          "between",
          "along",
          "within",
          "into",
          "from",
          "off",
          "over",
          "through",
          "by",
          "beyond",
          "including",
          "beside",
          "opposite",
          "to",
          "behind",
          "above",
          "below",
          "under",
          "like",
          "as");

  /** What is said, held or feared in a place is not done there. */
  private static final Set<String> TALK =
      Set.of(
          "war",
          "situation",
          "conference",
          "interview",
          "speech",
          "statement",
          "communique",
          "report",
          "broadcast",
          "talk",
          "talks",
          "election",
          "vote",
          "dispatch",
          "reference",
          "relation",
          "interest",
          "crisis",
          "connection",
          "view",
          "case",
          "response",
          "policy",
          "role",
          "negotiation",
          "dialogue",
          "process",
          "peace");

  private ActPlaces() {}

  /**
   * Whether a place says where the act was: it hangs on a verb, an act, people, things or another
   * place.
   */
  static boolean locates(Syntax syntax, Mention<Place> place) {
    if (Dateline.opens(place)) {
      return false;
    }
    boolean besideCountry =
        place.value().kind() == PlaceKind.COUNTRY
            && place.value().precision() == Place.Precision.NEAR;
    if (besideCountry) {
      return false;
    }
    int chunk = PlacePhrase.first(syntax, syntax.chunkAt(place.from()));
    switch (place.value().use()) {
      case DATELINE, ADJECTIVE, PART_OF_NAME, ORIGIN, DIRECTION, BORDER -> {
        return false;
      }
      case ACTING -> {
        return struck(syntax, place);
      }
      case MODIFIER -> {
        return ofAct(syntax, chunk);
      }
      case LITERAL, OTHER -> {
        // the phrase before decides
      }
    }
    boolean adjective = syntax.chunk(chunk).to() > place.to();
    if (adjective && !followedByPlaceWord(syntax, place, chunk)) {
      return false;
    }
    if (chunk > 0
        && syntax.chunk(chunk - 1).is(Kind.PREPOSITION)
        && !SPATIAL.contains(syntax.sentence().norm(syntax.chunk(chunk - 1).from()))) {
      return false;
    }
    Chunk governor = PlacePhrase.governor(syntax, chunk);
    if (governor == null) {
      int before = PlacePhrase.before(syntax, chunk);
      return chunk == 0
          || !syntax.chunk(chunk - 1).is(Kind.PREPOSITION)
          || before < 0
          || syntax.chunk(before).verb() != null
          || syntax.chunk(before).is(Kind.ADJECTIVE)
          || syntax.chunk(before).is(Kind.COMMA);
    }
    String head = syntax.lemma(governor.head());
    if (Hospitals.brought(syntax, chunk)) {
      return false;
    }
    if (syntax.tag(governor.head()) == Tag.NAME
        || syntax.tag(governor.head()) == Tag.NUMBER
        || EVENTS.contains(head)
        || !Predicates.nouns(head).isEmpty()) {
      return true;
    }
    Words.Entry entry = WORDS.entry(head);
    return entry == null
        || Set.of("person", "artifact", "group", "location").contains(entry.category())
        || !TALK.contains(head) && PlacePhrase.inSomewhere(syntax, chunk);
  }

  /**
   * "Kayes and Nioro came under attack": a town that is the subject of no speech is where it was.
   */
  private static boolean struck(Syntax syntax, Mention<Place> place) {
    Clause clause = syntax.clauseAt(place.from());
    PlaceKind kind = place.value().kind();
    boolean settlement =
        kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE || kind == PlaceKind.UNKNOWN;
    return settlement && clause != null && !SpeechVerbs.saying(clause);
  }

  /** "the Kabul bombing", "a Baghdad market": the phrase names an act or a site by its place. */
  private static boolean ofAct(Syntax syntax, int chunk) {
    String head = syntax.lemma(syntax.chunk(chunk).head());
    Words.Entry entry = WORDS.entry(head);
    return EVENTS.contains(head)
        || Predicates.nouns(head).stream().anyMatch(p -> p.act().violent())
        || entry != null && entry.category().equals("artifact");
  }

  private static boolean followedByPlaceWord(Syntax syntax, Mention<Place> place, int chunk) {
    return PlaceWords.after(syntax.sentence()::norm, place.to()) != null
        || EVENTS.contains(syntax.lemma(syntax.chunk(chunk).head()))
        || syntax.chunk(chunk).head() < place.to()
        || syntax.tag(place.to()) == Tag.POSSESSIVE;
  }
}
