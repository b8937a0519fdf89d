package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Those whom a report calls by what they did and never says that they did it: "two of the
 * kidnappers escaped", "guards shot the assassin".
 */
final class NamedByDeed {

  private static final Set<String> TAKERS = Set.of("kidnapper", "abductor", "captor", "hijacker");

  private static final Set<String> BOMBERS = Set.of("bomber", "suicide bomber", "arsonist");

  private static final Set<String> SLAYERS =
      Set.of(
          "killer",
          "murderer",
          "assassin",
          "attacker",
          "assailant",
          "gunman",
          "shooter",
          "hitman",
          "perpetrator",
          "aggressor");

  private static final WordSet POINTING =
      WordSet.of("the", "these", "those", "this", "that", "his", "her", "their", "its");

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

  /** Whether a word tells of somebody that he killed or attacked, and no more. */
  static boolean slayer(String noun) {
    return SLAYERS.contains(noun);
  }

  private static boolean fits(Draft draft, String noun) {
    if (TAKERS.contains(noun)) {
      return draft.occurrences.stream().anyMatch(o -> o.frame.act() == Act.ABDUCT);
    }
    if (BOMBERS.contains(noun)) {
      return draft.occurrences.stream()
          .anyMatch(o -> o.frame.act() == Act.EXPLODE || o.frame.act() == Act.BURN);
    }
    return SLAYERS.contains(noun);
  }

  /** "the kidnappers", "two of the attackers", not "kidnappers" at large. */
  static boolean pointedAt(Mention<Actor> actor) {
    for (int i = Math.max(0, actor.from() - 2); i < actor.to(); i++) {
      if (POINTING.has(actor.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }
}
