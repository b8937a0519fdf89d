package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.Anchor;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/** Gives each telling the dates, places and casualties of its own words. */
final class Attachment {

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

  /** How many words a source's name takes at most. */
  private static final int SOURCE = 8;

  private static final Set<String> REPORTING =
      Set.of(
          "condemn",
          "denounce",
          "deplore",
          "reject",
          "repudiate",
          "criticize",
          "criticise",
          "investigate",
          "discuss",
          "testify",
          "participate",
          "attend",
          "meet",
          "visit",
          "comment",
          "mourn",
          "protest",
          "regret",
          "lament",
          "hear",
          "learn",
          "issue",
          "link",
          "attribute");
  private static final Set<String> PUBLISHED =
      Set.of("issue", "publish", "release", "sign", "broadcast", "deliver", "read");

  private Attachment() {}

  static void attach(
      Analysis analysis,
      List<Occurrence> occurrences,
      List<Mention<CasualtyStatement>> casualties) {
    BySentence<Occurrence> tellings = BySentence.of(occurrences, Occurrence::sentence);
    BySentence<Mention<CasualtyStatement>> harm = BySentence.of(casualties);
    for (Syntax syntax : analysis.sentences()) {
      int index = syntax.sentence().index();
      List<Occurrence> here = tellings.in(index);
      if (here.isEmpty()) {
        continue;
      }
      for (Mention<DateValue> date : analysis.mentions().in(index, DateValue.class)) {
        Occurrence owner = Story.owner(here, date.from());
        if (owner != null
            && !Dateline.holds(analysis.mentions(), date)
            && dates(syntax, date, owner)) {
          owner.dates.add(anchored(date, owner, occurrences));
        }
      }
      for (Mention<Place> place : analysis.mentions().in(index, Place.class)) {
        Occurrence owner = Story.owner(here, place.from());
        if (owner != null && locates(syntax, place) && !ofSpeech(syntax, place)) {
          owner.places.add(place);
        }
      }
      for (Mention<CasualtyStatement> casualty : harm.in(index)) {
        Occurrence owner = Story.owner(here, casualty.from());
        if (owner != null) {
          owner.casualties.add(casualty);
        }
      }
    }
  }

  /** Whether a date says when the act was, not when somebody spoke of it. */
  private static boolean dates(Syntax syntax, Mention<DateValue> date, Occurrence owner) {
    boolean counted = date.value().anchor() == Anchor.EVENT;
    if (date.value().bound() != DateValue.Bound.ON
        || !counted && !DateRelation.informative(date.value())) {
      return false;
    }
    Chunk chunk = syntax.chunk(syntax.chunkAt(date.from()));
    boolean inside = chunk.is(Chunk.Kind.NOUN) && chunk.to() > date.to();
    if (inside
        && syntax.tag(date.to()) != Tag.POSSESSIVE
        && !Predicates.nouns(syntax.lemma(chunk.head())).stream()
            .anyMatch(p -> p.act().violent())) {
      return false;
    }
    Clause clause = syntax.clauseAt(date.from());
    if (toldThen(syntax, date) || clause != null && beside(syntax, clause, date, owner)) {
      return false;
    }
    if (clause == null
        || owner.frame.clause() >= 0
            && clause.equals(syntax.clauses().get(owner.frame.clause()))
            && owner.frame.verb() != null) {
      return true;
    }
    return !OccurrenceReader.saying(clause);
  }

  /** "according to military sources today": the day of the telling. */
  private static boolean toldThen(Syntax syntax, Mention<DateValue> date) {
    for (int i = date.from() - 1; i >= Math.max(0, date.from() - SOURCE); i--) {
      String norm = syntax.sentence().norm(i);
      if (norm.equals("according")) {
        return true;
      }
      if (syntax.tag(i) == Tag.COMMA || syntax.chunk(syntax.chunkAt(i)).verb() != null) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Yesterday she testified about the murder": before an act that only a noun names, the date is
   * of what the verb says, unless the verb tells of the act.
   */
  private static boolean beside(
      Syntax syntax, Clause clause, Mention<DateValue> date, Occurrence owner) {
    int noun = owner.frame.head();
    if (!owner.frame.predicate().noun()
        || owner.frame.verb() != null
        || owner.frame.clause() < 0
        || !clause.equals(syntax.clauses().get(owner.frame.clause()))
        || date.from() >= noun
        || syntax.chunkAt(date.from()) == syntax.chunkAt(noun)) {
      return false;
    }
    boolean object = clause.subjects().contains(syntax.chunkAt(noun));
    return !object && reporting(clause.group().lemma());
  }

  /** Verbs that do something with the word of an act and not the act itself. */
  private static boolean reporting(String lemma) {
    return REPORTING.contains(lemma)
        || Predicates.verbs(lemma).stream()
            .anyMatch(
                p ->
                    switch (p.act()) {
                      case SAY, DISCLOSE, BLAME, DENY, SUSPECT, CLAIM, DETAIN -> true;
                      default -> false;
                    });
  }

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
        && syntax.chunk(chunk - 1).is(Chunk.Kind.PREPOSITION)
        && !SPATIAL.contains(syntax.sentence().norm(syntax.chunk(chunk - 1).from()))) {
      return false;
    }
    Chunk governor = governor(syntax, chunk);
    if (governor == null) {
      return chunk == 0
          || !syntax.chunk(chunk - 1).is(Chunk.Kind.PREPOSITION)
          || chunk == 1
          || syntax.chunk(chunk - 2).verb() != null
          || syntax.chunk(chunk - 2).is(Chunk.Kind.COMMA);
    }
    String head = syntax.lemma(governor.head());
    if (syntax.tag(governor.head()) == Tag.NAME
        || syntax.tag(governor.head()) == Tag.NUMBER
        || EVENTS.contains(head)
        || !Predicates.nouns(head).isEmpty()) {
      return true;
    }
    Words.Entry entry = WORDS.entry(head);
    return entry == null
        || Set.of("person", "artifact", "group", "location").contains(entry.category());
  }

  /**
   * "the commander of the brigade in Kayes said", "a declaration issued in Havana": where somebody
   * speaks or serves is not where it was.
   */
  private static boolean ofSpeech(Syntax syntax, Mention<Place> place) {
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
    return OccurrenceReader.saying(clause)
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
      if (syntax.chunk(before).is(Chunk.Kind.CONJUNCTION)) {
        before--;
      }
      if (before > 0 && syntax.chunk(before).is(Chunk.Kind.COMMA)) {
        before--;
      }
      boolean joined = before < at - 1 && before >= 0 && syntax.chunk(before).is(Chunk.Kind.NOUN);
      if (!joined || syntax.tag(syntax.chunk(before).head()) != Tag.NAME) {
        return at;
      }
      at = before;
    }
    return at;
  }

  /** "a day prior" is counted from the dated telling before it. */
  private static Mention<DateValue> anchored(
      Mention<DateValue> date, Occurrence owner, List<Occurrence> occurrences) {
    if (date.value().anchor() != Anchor.EVENT) {
      return date;
    }
    DateValue event = null;
    for (Occurrence occurrence : occurrences) {
      boolean before =
          occurrence != owner
              && (occurrence.sentence() < owner.sentence()
                  || occurrence.sentence() == owner.sentence() && occurrence.start < owner.start);
      if (before && occurrence.date() != null) {
        event = occurrence.date();
      }
    }
    return event == null
        ? date
        : new Mention<>(
            date.kind(),
            date.sentence(),
            date.from(),
            date.to(),
            date.value().anchoredOn(event),
            date.rule(),
            date.parts());
  }

  /**
   * "Kayes and Nioro came under attack": a town that is the subject of no speech is where it was.
   */
  private static boolean struck(Syntax syntax, Mention<Place> place) {
    Clause clause = syntax.clauseAt(place.from());
    PlaceKind kind = place.value().kind();
    boolean settlement =
        kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE || kind == PlaceKind.UNKNOWN;
    return settlement && clause != null && !OccurrenceReader.saying(clause);
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
    int at = chunk - 1;
    while (at >= 0
        && (syntax.chunk(at).is(Chunk.Kind.PREPOSITION)
            || syntax.chunk(at).is(Chunk.Kind.ADVERB)
            || syntax.chunk(at).is(Chunk.Kind.DATE))) {
      at--;
    }
    return at >= 0 && at < chunk - 1 && syntax.chunk(at).is(Chunk.Kind.NOUN)
        ? syntax.chunk(at)
        : null;
  }
}
