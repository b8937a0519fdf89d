package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.place.Place;

/** Which places of a sentence say where its act was. */
final class ActPlaces {

  private static final Words WORDS = Words.english();
  private static final WordSet INTO = WordSet.of("into", "through");

  private static final WordSet COAST = WordSet.of("coast", "shore", "shores", "coastline");

  /** Who is mostly at home where they live: "killed four residents of Zulan". */
  private static final WordSet LIVING = WordSet.of("resident", "inhabitant", "villager");

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
    if (besideCountry && offCoast(syntax.sentence(), place.from())) {
      return true;
    }
    if (besideCountry) {
      return false;
    }
    int chunk = PlacePhrase.first(syntax, syntax.chunkAt(place.from()));
    switch (place.value().use()) {
      case DATELINE, ADJECTIVE, PART_OF_NAME, BORDER -> {
        return false;
      }
      case ORIGIN -> {
        Chunk people = PlacePhrase.governor(syntax, chunk);
        return people != null && LIVING.has(syntax.base(people.head())) && suffers(syntax, people);
      }
      case DIRECTION -> {
        return hit(syntax, place, chunk) || whereDone(syntax, place);
      }
      case ACTING -> {
        return struck(syntax, place);
      }
      case MODIFIER -> {
        return !Hospitals.brought(syntax, chunk)
            && !OwnForces.theirs(syntax, place)
            && ofAct(syntax, place, syntax.chunkAt(place.from()));
      }
      case LITERAL, OTHER -> {
        if (blamed(syntax, chunk) || does(syntax, place)) {
          return false;
        }
      }
    }
    boolean adjective = syntax.chunk(chunk).to() > place.to();
    if (adjective && !followedByPlaceWord(syntax, place, chunk)) {
      return false;
    }
    boolean end = // "the highway linking Kabul with Jalalabad"
        place.value().precision() == Place.Precision.NEAR
            && chunk > 0
            && syntax.sentence().is(syntax.chunk(chunk - 1).from(), "with");
    if (chunk > 0
        && !end
        && syntax.chunk(chunk - 1).is(Kind.PREPOSITION)
        && !PlaceContext.SPATIAL.is(syntax.sentence().lexeme(syntax.chunk(chunk - 1).from()))) {
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
    if (Hospitals.brought(syntax, chunk)
        || PlaceContext.SPEAKER.is(head) && !suffers(syntax, governor)) {
      return false;
    }
    return syntax.tag(governor.head()) == Tag.NAME
        || !Predicates.nouns(head).isEmpty()
        || !PlaceContext.TALK.is(head);
  }

  /** "off the coast of Somalia", "off Somalia": at sea, where a country is as near as it gets. */
  static boolean offCoast(Sentence sentence, int from) {
    int at = from - 1;
    if (at > 1 && sentence.is(at, "of") && COAST.has(sentence.lexeme(at - 1))) {
      at -= 2;
      for (int steps = 0; at > 0 && steps < 3 && !sentence.is(at, "off"); steps++) {
        at--;
      }
    }
    return at >= 0 && sentence.is(at, "off");
  }

  /** "Gunmen killed two officials in Gao": they were there. */
  private static boolean suffers(Syntax syntax, Chunk people) {
    int chunk = syntax.chunkAt(people.head());
    return Sequence.any(syntax.frames(), f -> f.act().violent() && f.patients().contains(chunk));
  }

  /**
   * "Kayes and Nioro came under attack": a town that is the subject of no speech is where it was.
   */
  private static boolean struck(Syntax syntax, Mention<Place> place) {
    Clause clause = syntax.clauseAt(place.from());
    PlaceKind kind = place.value().kind();
    boolean rules =
        clause != null
            && clause.group().is("be") // "Kyiv was responsible for the attack"
            && Set.of("responsible", "behind", "guilty")
                .contains(syntax.sentence().norm(clause.group().head() + 1));
    boolean settlement =
        kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE || kind == PlaceKind.UNKNOWN;
    boolean answers =
        clause != null
            && Sequence.any(
                Predicates.verbs(clause.group().base()),
                p -> p.act() == Act.DENY || p.act() == Act.BLAME); // "Kyiv denied it"
    return settlement && !rules && !answers && clause != null && !SpeechVerbs.saying(clause);
  }

  /** "accused Russia of shelling": the state, not where it was. */
  private static boolean blamed(Syntax syntax, int chunk) {
    return Sequence.any(syntax.frames(), f -> f.act() == Act.BLAME && f.patients().contains(chunk));
  }

  /** "US and Afghan troops killed four": the states, not where it was. */
  private static boolean does(Syntax syntax, Mention<Place> place) {
    int chunk = syntax.chunkAt(place.from());
    return place.value().use() == Place.Use.OTHER
        && place.value().kind() == PlaceKind.COUNTRY
        && Sequence.any(syntax.frames(), f -> f.act().violent() && f.agents().contains(chunk));
  }

  /**
   * "fired rockets into Kidal, killing six", "blasts ripped through Kidal": what comes in harms.
   */
  private static boolean hit(Syntax syntax, Mention<Place> place, int chunk) {
    Clause clause = syntax.clauseAt(place.from());
    return clause != null
        && chunk > 0
        && INTO.has(syntax.sentence().lexeme(syntax.chunk(chunk - 1).from()))
        && Sequence.any(
            syntax.frames(), f -> f.act().violent() && f.head() >= clause.group().head());
  }

  /** "moved on to Sake, where they killed three": what is told behind "where" was done there. */
  private static boolean whereDone(Syntax syntax, Mention<Place> place) {
    int where = place.to() + 1;
    if (!syntax.sentence().is(place.to(), ",") || !syntax.sentence().is(where, "where")) {
      return false;
    }
    return syntax.frames().stream()
        .filter(f -> f.verb() != null && f.act().violent() && f.head() > where)
        .anyMatch(f -> f.clause() >= 0 && syntax.clauses().get(f.clause()).from() <= where + 1);
  }

  /**
   * "the Kabul bombing", "a Baghdad market": the phrase names an act or a site by its place; "the
   * U.S. embassy" only says whose it is.
   */
  private static boolean ofAct(Syntax syntax, Mention<Place> place, int chunk) {
    String head = syntax.lemma(syntax.chunk(chunk).head());
    boolean owned =
        place.to() < syntax.sentence().size() && syntax.tag(place.to()) == Tag.POSSESSIVE;
    Words.Entry entry = WORDS.entry(head);
    boolean site =
        entry != null && entry.category().equals("artifact")
            || PlaceContext.HOUSE.is(head) && owned // "the Cairo school" may only be called so
            || PlaceContext.TOWN_SITE.is(head);
    if (place.value().kind() == PlaceKind.COUNTRY && (WarMachines.is(head) || bomber(head))) {
      return false; // "US bombers": whose they are
    }
    return PlaceContext.SPOT.is(head)
        || Sequence.any(Predicates.nouns(head), p -> p.act().violent())
        || site && !(place.value().kind() == PlaceKind.COUNTRY && PlaceContext.ABROAD.is(head));
  }

  private static boolean bomber(String head) {
    return head.equals("bomber");
  }

  private static boolean followedByPlaceWord(Syntax syntax, Mention<Place> place, int chunk) {
    return PlaceWords.after(syntax.sentence(), place.to()) != null
        || PlaceContext.SPOT.is(syntax.base(syntax.chunk(chunk).head()))
        || syntax.chunk(chunk).head() < place.to()
        || syntax.tag(place.to()) == Tag.POSSESSIVE;
  }
}
