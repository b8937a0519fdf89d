package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.VerbGroup.Tense;
import org.variorum.extract.place.Place;

/**
 * Places that belong to somebody's life and not to the act told of him: "a businessman who lives in
 * Miami was kidnapped", "a commando trained in Nicaragua", "talks held in Mexico City", "the former
 * consul in Cucuta".
 */
final class LifePlaces {

  /** What people do for years, or did before. */
  private static final WordSet LIFE =
      WordSet.of(
          "live",
          "reside",
          "own",
          "spend",
          "bear",
          "raise",
          "grow",
          "train",
          "educate",
          "study",
          "teach",
          "base",
          "exile",
          "school",
          "graduate",
          "serve",
          "head",
          "found",
          "return",
          "come",
          "arrive",
          "flee",
          "move",
          "travel",
          "emigrate",
          "marry",
          "retire");

  private static final WordSet COMING =
      WordSet.of("come", "return", "arrive", "flee", "move", "travel");

  /** What is held: not people. */
  private static final WordSet EVENTS =
      WordSet.of(
          "talk",
          "negotiation",
          "meeting",
          "summit",
          "conference",
          "round",
          "election",
          "trial",
          "congress",
          "ceremony",
          "vote",
          "dialogue",
          "session");

  private static final WordSet FORMER = WordSet.of("former", "ex");

  private LifePlaces() {}

  static boolean is(Mentions mentions, Syntax syntax, Mention<Place> place) {
    Clause clause = syntax.clauseAt(place.from());
    return clause != null && (aside(mentions, syntax, clause, place) || ofOffice(syntax, place));
  }

  private static boolean aside(
      Mentions mentions, Syntax syntax, Clause clause, Mention<Place> place) {
    boolean goesOn = // "who owns a shop and lives in Miami"
        clause.link() == Clause.Link.COORDINATE
            && clause.parent() >= 0
            && syntax.clauses().get(clause.parent()).link() == Clause.Link.RELATIVE;
    boolean hangs =
        goesOn || clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.PARTICIPLE;
    VerbGroup group = clause.group();
    if (!hangs || group.form() == VerbGroup.Form.ING || acts(syntax, clause, place)) {
      return false;
    }
    if (group.is("hold") || group.is("convene")) {
      return Sequence.any(clause.subjects(), s -> EVENTS.has(syntax.base(syntax.chunk(s).head())));
    }
    boolean works = group.is("work") && elsewhere(mentions, syntax.sentence(), clause, place);
    boolean life = (works || LIFE.has(group.base())) && syntax.tag(group.head()) != Tag.ING;
    return life && (clause.link() != Clause.Link.RELATIVE || before(group) || !coming(group));
  }

  /** "who worked in Khartoum was shot in Nyala": where nothing else is told, it was there. */
  private static boolean elsewhere(
      Mentions mentions, Sentence sentence, Clause clause, Mention<Place> place) {
    return Sequence.any(
        mentions.in(sentence.index(), Place.class),
        other ->
            !other.equals(place)
                && !clause.covers(other.from())
                && other.value().use() == Place.Use.LITERAL);
  }

  /** "had just returned from": before the act; "who came from the north and attacked" is not. */
  private static boolean before(VerbGroup group) {
    return group.tense() == Tense.PLUPERFECT || group.tense() == Tense.PERFECT;
  }

  private static boolean coming(VerbGroup group) {
    return COMING.has(group.base());
  }

  /** Whether an act is told in the clause before the place: then it is of that. */
  private static boolean acts(Syntax syntax, Clause clause, Mention<Place> place) {
    int index = syntax.clauses().indexOf(clause);
    return Sequence.any(
        syntax.frames(), f -> f.clause() == index && f.act().violent() && f.head() < place.from());
  }

  /** "the former consul in Cucuta". */
  private static boolean ofOffice(Syntax syntax, Mention<Place> place) {
    Chunk governor = PlacePhrase.governor(syntax, syntax.chunkAt(place.from()));
    for (int i = governor == null ? 0 : governor.from();
        governor != null && i < governor.head();
        i++) {
      if (FORMER.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }
}
