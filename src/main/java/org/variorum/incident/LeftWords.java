package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * What those who did it left in writing: "leaflets signed by X were found at the site", "painted
 * the initials of X on the wall". The GTD counts a note left at the scene among the modes of a
 * claim.
 */
final class LeftWords {

  private static final WordSet NOTES =
      WordSet.of(
          "note",
          "leaflet",
          "pamphlet",
          "flyer",
          "flier",
          "banner",
          "placard",
          "poster",
          "sign",
          "letter");

  /** What is written there and can be written by anybody. */
  private static final WordSet MARKS = WordSet.of("initial", "initials", "slogan", "graffiti");

  private static final WordSet LEAVE =
      WordSet.of(
          "find",
          "leave",
          "scatter",
          "drop",
          "distribute",
          "discover",
          "throw",
          "paint",
          "hang",
          "pin",
          "recover",
          "dump",
          "accompany");

  private static final WordSet FROM = WordSet.of("of", "from", "by");

  /** "dumped with a note", "accompanied by a letter". */
  private static final WordSet WITH = WordSet.of("with", "by");

  private static final WordSet SAID = WordSet.of("purporting", "claiming", "said", "to", "be");

  private static final WordSet BEAR = WordSet.of("bear", "carry");

  private final Story story;
  private final Roles roles;
  private final Ledger ledger;

  LeftWords(Story story, Roles roles, Ledger ledger) {
    this.story = story;
    this.roles = roles;
    this.ledger = ledger;
  }

  void of(Syntax syntax, Draft draft) {
    boolean told = syntax.occurring().mayHold(NOTES) || syntax.occurring().mayHold(MARKS);
    for (int phrase = 0; told && phrase < syntax.chunks().size(); phrase++) {
      Chunk chunk = syntax.chunk(phrase);
      boolean note = chunk.is(Chunk.Kind.NOUN) && NOTES.has(syntax.base(chunk.head()));
      boolean mark = chunk.is(Chunk.Kind.NOUN) && MARKS.has(syntax.base(chunk.head()));
      if ((note || mark) && story.draftAt(syntax.sentence(), chunk.head()) == draft) {
        enter(syntax, phrase, note);
      }
    }
  }

  private void enter(Syntax syntax, int phrase, boolean note) {
    List<Integer> signed = signedBy(syntax, phrase);
    boolean left = left(syntax, phrase);
    List<Integer> whose = new ArrayList<>(note ? signed : List.of());
    if (left) {
      whose.addAll(behind(syntax, phrase));
    }
    Chunk chunk = syntax.chunk(phrase);
    for (Mention<Actor> actor : roles.actors(syntax, whose)) {
      boolean group =
          actor.value().side() == Actor.Side.NON_STATE_ARMED
              || actor.value().side() == Actor.Side.UNKNOWN; // "the Red Sun group"
      if (group && actor.value().kind() != Actor.Kind.PERSON && Antecedents.named(actor)) {
        ledger.add(
            actor,
            note ? Stance.CLAIMED : Stance.SUSPECTED,
            syntax.sentence(),
            Math.min(chunk.from(), actor.from()),
            Math.max(chunk.to(), actor.to()),
            note ? "<actor> left a note" : "signs point to <actor>",
            note ? Responsibility.Mode.NOTE_LEFT_AT_SCENE : null);
      }
    }
  }

  /** "leaflets signed by X", "a note was signed by X", "a banner bearing the name of X". */
  private static List<Integer> signedBy(Syntax syntax, int phrase) {
    List<Integer> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      if (!clause.subjects().contains(phrase) || clause.group().negated()) {
        continue;
      }
      if (clause.group().is("sign") && clause.group().passive()) {
        clause.prepositions().stream()
            .filter(p -> p.preposition().equals("by"))
            .map(Prepositional::phrase)
            .forEach(found::add);
      } else if (BEAR.has(clause.group().base())) {
        clause.objects().stream()
            .map(object -> PhraseMentions.of(syntax, object))
            .filter(of -> of >= 0)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "pamphlets of X", "a note from X", "a note purporting to be from X". */
  private static List<Integer> behind(Syntax syntax, int phrase) {
    int at = syntax.chunk(phrase).to();
    while (at < syntax.chunk(phrase).to() + 3 && SAID.has(syntax.sentence().lexeme(at))) {
      at++;
    }
    boolean from = at < syntax.sentence().size() && FROM.has(syntax.sentence().lexeme(at));
    int next = from ? syntax.chunkAt(at) + 1 : syntax.chunks().size();
    boolean theirs = next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.NOUN);
    return theirs ? List.of(next) : List.of();
  }

  /** Whether the writing was left or found: not "threw leaflets" in another's hands. */
  private static boolean left(Syntax syntax, int phrase) {
    Clause clause = syntax.clauseAt(syntax.chunk(phrase).head());
    return clause != null
        && LEAVE.has(clause.group().base())
        && !clause.group().negated()
        && (clause.subjects().contains(phrase)
            || clause.objects().contains(phrase)
            || phrase > 0 && WITH.has(syntax.sentence().lexeme(syntax.chunk(phrase).from() - 1)));
  }
}
