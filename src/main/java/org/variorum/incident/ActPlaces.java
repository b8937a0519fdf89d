package org.variorum.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.variorum.extract.VerbGroup;
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

  private static final Set<String> AROUND =
      Set.of("at", "in", "on", "near", "outside", "inside", "by", "from", "into", "through");

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

  private static final Set<String> CARE =
      Set.of("hospital", "clinic", "morgue", "infirmary", "mortuary");

  private static final Set<String> TENDED =
      Set.of(
          "take",
          "bring",
          "rush",
          "transfer",
          "admit",
          "treat",
          "die",
          "hospitalize",
          "move",
          "recover",
          "fly",
          "airlift",
          "evacuate",
          "carry",
          "attend",
          "receive");

  private static final Set<String> PUBLISHED =
      Set.of("issue", "publish", "release", "sign", "broadcast", "deliver", "read");

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
    int chunk = listHead(syntax, syntax.chunkAt(place.from()));
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
    Chunk governor = governor(syntax, chunk);
    if (governor == null) {
      int before = before(syntax, chunk);
      return chunk == 0
          || !syntax.chunk(chunk - 1).is(Kind.PREPOSITION)
          || before < 0
          || syntax.chunk(before).verb() != null
          || syntax.chunk(before).is(Kind.COMMA);
    }
    String head = syntax.lemma(governor.head());
    if (CARE.contains(head) && brought(syntax, chunk)) {
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
        || !TALK.contains(head) && isSomewhere(syntax, chunk);
  }

  /** "were taken to a hospital in Kayes", "died at the clinic in Kayes": harmed elsewhere. */
  private static boolean brought(Syntax syntax, int chunk) {
    int preposition = before(syntax, chunk) - 1;
    int verb = preposition - 1;
    while (verb >= 0 && syntax.chunk(verb).verb() == null && !syntax.chunk(verb).is(Kind.STOP)) {
      verb--;
    }
    VerbGroup moved = verb < 0 ? null : syntax.chunk(verb).verb();
    return preposition >= 0
        && syntax.chunk(preposition).is(Kind.PREPOSITION)
        && (syntax.sentence().norm(syntax.chunk(preposition).from()).equals("to")
            || moved != null && TENDED.contains(moved.lemma()));
  }

  /**
   * "at a market in Huaraz", "by a command group in Medellin": the phrase around says where, too.
   */
  private static boolean isSomewhere(Syntax syntax, int chunk) {
    int outer = before(syntax, chunk) - 1;
    return outer >= 0
        && syntax.chunk(outer).is(Kind.PREPOSITION)
        && AROUND.contains(syntax.sentence().norm(syntax.chunk(outer).from()));
  }

  /**
   * "the commander of the brigade in Kayes said", "a declaration issued in Havana": where somebody
   * speaks or serves is not where it was.
   */
  static boolean ofSpeech(Syntax syntax, Mention<Place> place) {
    Clause clause = syntax.clauseAt(place.from());
    if (clause == null) {
      return false;
    }
    boolean published =
        clause.group().form() == VerbGroup.Form.PARTICIPLE
            && PUBLISHED.contains(clause.group().lemma());
    if (published) {
      return true;
    }
    return SpeechVerbs.saying(clause)
        && place.from() < clause.group().head()
        && syntax.frames().stream()
            .noneMatch(
                f -> f.act().violent() && f.head() >= clause.from() && f.head() < place.from());
  }

  /** The first phrase of a list of places; its preposition is that of all. */
  private static int listHead(Syntax syntax, int chunk) {
    int at = chunk;
    while (at >= 2) {
      int before = at - 1;
      if (syntax.chunk(before).is(Kind.CONJUNCTION)) {
        before--;
      }
      if (before > 0 && syntax.chunk(before).is(Kind.COMMA)) {
        before--;
      }
      boolean joined = before < at - 1 && before >= 0 && syntax.chunk(before).is(Kind.NOUN);
      if (!joined || syntax.tag(syntax.chunk(before).head()) != Tag.NAME) {
        return at;
      }
      at = before;
    }
    return at;
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

  /** The noun phrase that the place's preposition stands behind, or null. */
  private static @Nullable Chunk governor(Syntax syntax, int chunk) {
    int at = before(syntax, chunk);
    return at >= 0 && at < chunk - 1 && syntax.chunk(at).is(Kind.NOUN) ? syntax.chunk(at) : null;
  }

  /**
   * The phrase before a place's preposition, and before a day or adverb: "fired early Monday in".
   */
  private static int before(Syntax syntax, int chunk) {
    int at = chunk - 1;
    while (at >= 0
        && (syntax.chunk(at).is(Kind.PREPOSITION)
            || syntax.chunk(at).is(Kind.ADVERB)
            || syntax.chunk(at).is(Kind.DATE))) {
      at--;
    }
    return at;
  }
}
