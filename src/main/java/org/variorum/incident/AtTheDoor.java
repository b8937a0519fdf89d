package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** At whose door an act is laid: "The opposition laid the murder at the door of Syria". */
final class AtTheDoor {

  private static final WordSet DOOR = WordSet.of("door", "feet", "doorstep");

  private final UnlistedNames names;
  private final Ledger ledger;

  AtTheDoor(UnlistedNames names, Ledger ledger) {
    this.names = names;
    this.ledger = ledger;
  }

  void of(Syntax syntax, Clause clause) {
    List<Integer> what = clause.group().passive() ? clause.subjects() : clause.objects();
    boolean laid =
        clause.group().is("lay")
            && Matter.any(syntax, what)
            && Sequence.none(what, w -> Matter.weapon(syntax, w)); // "laid a bomb at the door of"
    for (Prepositional phrase : laid ? clause.prepositions() : List.<Prepositional>of()) {
      int whose = PhraseMentions.of(syntax, phrase.phrase());
      boolean door =
          whose >= 0
              && phrase.preposition().equals("at")
              && DOOR.has(syntax.sentence().lexeme(syntax.chunk(phrase.phrase()).head()));
      for (Mention<Actor> actor :
          door ? names.claimants(syntax, List.of(whose)) : List.<Mention<Actor>>of()) {
        if (actor.value().kind() != Actor.Kind.FACILITY) {
          ledger.add(
              actor,
              Stance.ACCUSED,
              syntax.sentence(),
              clause.from(),
              Math.max(clause.to(), actor.to()),
              "<somebody> blames <actor>",
              null);
        }
      }
    }
  }
}
