package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Speaker;

/** What a party says of its own deeds: "the army claims to have repelled the assault". */
final class Boasts {

  private static final Set<String> BOASTS =
      Set.of("claim", "boast", "assert", "maintain", "insist");

  private static final WordSet THEIRS = WordSet.of("its", "their", "our");

  private Boasts() {}

  /** Whether a verb is one of boasting. */
  static boolean verb(String lemma) {
    return BOASTS.contains(lemma);
  }

  /** "claims to have repelled": the verb above the deed's boasts of it. */
  static boolean of(Syntax syntax, Frame frame) {
    if (frame.clause() < 0) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    return under(syntax, clause) && !clause.group().negated();
  }

  /** Whether a clause boasts, or what it says is boasted by those who did it. */
  static boolean boasted(Story story, Syntax syntax, Clause clause) {
    return verb(clause.group().lemma())
        || under(syntax, clause) && !ofOthers(story, syntax, clause);
  }

  /**
   * Who boasts of the harm that a clause tells: "the rebels claimed to have killed 60", "the army
   * claimed that ten rebels were killed"; nobody when it is said by others than those who fight.
   */
  static List<Speaker> ofHarm(Story story, Syntax syntax, Clause clause) {
    if (!under(syntax, clause) || ofOthers(story, syntax, clause)) {
      return List.of();
    }
    return speakers(story, syntax, clause).stream().filter(s -> fights(s.role())).toList();
  }

  private static boolean fights(Speaker.Role role) {
    return role == Speaker.Role.PARTY || role == Speaker.Role.MILITARY;
  }

  /** "Villagers claimed that the soldiers burned their homes": no boast. */
  private static boolean ofOthers(Story story, Syntax syntax, Clause clause) {
    List<Integer> who = syntax.clauses().get(clause.parent()).subjects();
    if (clause.group().passive() || clause.subjects().equals(who)) {
      return false;
    }
    Roles roles = new Roles(story);
    List<Mention<Actor>> boasters = roles.actors(syntax, who);
    List<Mention<Actor>> doers = roles.actors(syntax, clause.subjects());
    boolean known = !boasters.isEmpty() && !doers.isEmpty();
    return known
        && Sequence.none(
            doers,
            doer ->
                THEIRS.has(syntax.sentence().lexeme(doer.from() - 1))
                    || Sequence.any(boasters, b -> same(b.value(), doer.value())));
  }

  private static boolean same(Actor a, Actor b) {
    return Ledger.name(a).equals(Ledger.name(b)) || a.side() == b.side();
  }

  /** Whether the clause above boasts. */
  static boolean under(Syntax syntax, Clause clause) {
    return clause.parent() >= 0 && verb(syntax.clauses().get(clause.parent()).group().lemma());
  }

  /** Who boasts: the actor that the boasting verb is said of. */
  static List<Speaker> speakers(Story story, Syntax syntax, Clause clause) {
    Clause boast =
        verb(clause.group().lemma()) || clause.parent() < 0
            ? clause
            : syntax.clauses().get(clause.parent());
    List<Mention<Actor>> actors = new Roles(story).actors(syntax, boast.subjects());
    if (actors.isEmpty()) {
      return List.of();
    }
    Actor actor = actors.get(0).value();
    Speaker.Role role =
        switch (actor.side()) {
          case NON_STATE_ARMED -> Speaker.Role.PARTY;
          case STATE_FORCES -> Speaker.Role.MILITARY;
          case AUTHORITY -> Speaker.Role.GOVERNMENT;
          default -> Speaker.Role.UNKNOWN;
        };
    return List.of(
        new Speaker(actor.canonical() == null ? actor.name() : actor.canonical(), role, null));
  }
}
