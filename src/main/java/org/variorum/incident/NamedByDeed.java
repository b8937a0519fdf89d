package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Those whom a report calls by what they did and never says that they did it: "two of the
 * kidnappers escaped", "guards shot the assassin".
 */
final class NamedByDeed {

  /** How many tokens a role may stand from the name that it is of. */
  private static final int AROUND = 6;

  private final Story story;
  private final Ledger ledger;

  NamedByDeed(Story story, Ledger ledger) {
    this.story = story;
    this.ledger = ledger;
  }

  /** Enters them for an incident of which nobody is said to have done it. */
  void of(Draft draft) {
    for (Syntax syntax : story.about(draft)) {
      for (Mention<Actor> actor :
          story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
        if (story.draftAt(syntax.sentence(), actor.from()) == draft
            && fits(draft, String.valueOf(actor.value().head().noun()))
            && pointedAt(actor)
            && story.speakers(syntax.sentence(), actor.from()).isEmpty()) {
          Stance hedge = Belonging.hedge(actor);
          ledger.add(
              actor,
              hedge == null ? story.stance(syntax.sentence(), actor.from()) : hedge,
              syntax.sentence(),
              actor.from(),
              actor.to(),
              "<actor> is called by the act",
              null);
        }
      }
    }
  }

  /** "The gunman, Jose Prado, was arrested": those by name who are called by the act. */
  void byName(Draft draft) {
    for (Syntax syntax : story.about(draft)) {
      for (Mention<Actor> actor :
          story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
        String role = String.valueOf(actor.value().head().noun());
        int at = story.draftAt(syntax.sentence(), actor.from()) == draft ? role(actor, role) : -1;
        if (at >= 0 && couldBe(draft, role)) {
          ledger.add(
              actor,
              held(syntax, at) ? Stance.SUSPECTED : story.stance(syntax.sentence(), actor.from()),
              syntax.sentence(),
              Math.min(at, actor.from()),
              Math.max(at + 1, actor.to()),
              "<actor> is called by the act",
              null);
        }
      }
    }
  }

  /** Where the word stands that says what a person who is named has done, or -1. */
  private static int role(Mention<Actor> actor, String noun) {
    boolean named =
        actor.value().kind() == Actor.Kind.PERSON
            && actor.sentence().token(actor.to() - 1).capitalized();
    int end = Math.min(actor.sentence().size(), actor.to() + AROUND);
    for (int i = Math.max(0, actor.from() - AROUND); named && i < end; i++) {
      if (noun.equals(actor.sentence().norm(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "the alleged killer", "a suspect": held to be, and no more. */
  private static boolean held(Syntax syntax, int role) {
    boolean held = syntax.sentence().is(role, "suspect");
    for (int i = syntax.chunk(syntax.chunkAt(role)).from(); i < role; i++) {
      held |= Belonging.HELD.has(syntax.sentence().lexeme(i));
    }
    return held;
  }

  /** Whether a word tells of somebody that he killed or attacked, and no more. */
  static boolean slayer(String noun) {
    return CulpritWords.SLAYER.is(noun) || CulpritWords.ASSAILANT.is(noun);
  }

  /** Whether somebody by name who is called so can have done what was done. */
  static boolean couldBe(Draft draft, String noun) {
    return noun.equals("suspect")
        || CulpritWords.CULPRIT.is(noun)
        || CulpritWords.PLANNER.is(noun)
        || fits(draft, noun);
  }

  private static boolean fits(Draft draft, String noun) {
    if (CulpritWords.TAKER.is(noun)) {
      return Sequence.any(draft.occurrences, o -> o.frame.act() == Act.ABDUCT);
    }
    if (CulpritWords.BOMBER.is(noun)) {
      return Sequence.any(
          draft.occurrences, o -> o.frame.act() == Act.EXPLODE || o.frame.act() == Act.BURN);
    }
    return slayer(noun);
  }

  /** "the kidnappers", "two of the attackers", not "kidnappers" at large. */
  static boolean pointedAt(Mention<Actor> actor) {
    for (int i = Math.max(0, actor.from() - 2); i < actor.to(); i++) {
      if (GrammarWords.DEFINITE.is(actor.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }
}
