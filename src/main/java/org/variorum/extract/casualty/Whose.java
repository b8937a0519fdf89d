package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;

/** Whose side victims are on, by who they are and by who did it to them. */
final class Whose {

  private static final WordSet MURDERS = WordSet.of("murder", "slay", "slaying", "gun", "massacre");
  private static final WordSet ITSELF = WordSet.of("it", "they", "we");

  private final Syntax syntax;
  private final VictimReader reader;

  Whose(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.reader = reader;
  }

  /** "himself", "themselves". */
  boolean reflexive(int phrase) {
    return GrammarWords.SELF.is(syntax.sentence().lexeme(syntax.chunk(phrase).head()));
  }

  Actor.Side side(Frame frame, int phrase, Victims victims) {
    String word = syntax.sentence().norm(syntax.chunk(phrase).head());
    Actor.Side doers = doers(frame);
    if (GrammarWords.SELF.is(word) && attackedBefore(frame)) {
      return Actor.Side.NON_STATE_ARMED; // "shot six before he killed himself"
    }
    if (GrammarWords.SELF.is(word)) {
      return doers == null ? Actor.Side.UNKNOWN : doers;
    }
    boolean answered = // "before he was shot by police", "before he was beaten to death by a crowd"
        doers == Actor.Side.STATE_FORCES && attackedBefore(frame)
            || doers != Actor.Side.NON_STATE_ARMED && attackedOthers(frame);
    if (GrammarWords.ONE_PERSON.is(word) && answered) {
      return Actor.Side.NON_STATE_ARMED;
    }
    if (victims.nature() == Actor.Side.NON_STATE_ARMED && doers == Actor.Side.NON_STATE_ARMED) {
      return Actor.Side.UNKNOWN;
    }
    if (victims.nature() == Actor.Side.NON_STATE_ARMED && murdered(frame, victims, doers)) {
      return Actor.Side.UNKNOWN;
    }
    boolean lost = frame.predicate().lemma().equals("lose");
    Actor.Side owner = lost ? owner(frame) : null;
    return owner != null && victims.nature() == Actor.Side.UNKNOWN ? owner : victims.nature();
  }

  /**
   * "The leftist leader was assassinated": whose word does not say that he fights is no attacker
   * where he was murdered, unless the forces of the state did it.
   */
  private static boolean murdered(Frame frame, Victims victims, Actor.@Nullable Side doers) {
    return !victims.fighters()
        && victims.one()
        && doers != Actor.Side.STATE_FORCES
        && (MURDERS.contains(frame.predicate().lemma())
            || "ASSASSINATION".equals(frame.predicate().type()));
  }

  /** Whether soldiers or police did it. */
  boolean byState(Frame frame) {
    return doers(frame) == Actor.Side.STATE_FORCES;
  }

  /** The side of those who did it, or null when none is told or they differ. */
  private Actor.@Nullable Side doers(Frame frame) {
    Actor.Side side = null;
    for (int agent : frame.agents()) {
      Victims doer = reader.read(syntax, agent);
      if (doer == null || side != null && doer.nature() != side) {
        return null;
      }
      side = doer.nature();
    }
    return side;
  }

  /** "opened fire before he was shot by police": who did violence before is the attacker. */
  private boolean attackedBefore(Frame frame) {
    for (Frame other : syntax.frames()) {
      if (other.head() < frame.head() && other.act().violent() && !other.agents().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "killed 29 worshippers before he was beaten to death": nobody else whom "he" could mean. */
  private boolean attackedOthers(Frame frame) {
    boolean did = false;
    for (Frame other : syntax.frames()) {
      if (other.head() >= frame.head() || !other.act().violent() || other.verb() == null) {
        continue;
      }
      did |= other.agents().size() == 1 && one(other.agents().get(0));
      if (other.patients().isEmpty() || Sequence.any(other.patients(), this::one)) {
        return false;
      }
    }
    return did;
  }

  private boolean one(int phrase) {
    Victims people = reader.read(syntax, phrase);
    return people != null && people.one();
  }

  private boolean itself(int phrase) {
    return ITSELF.has(syntax.sentence().lexeme(syntax.chunk(phrase).head()));
  }

  /** "The army said it lost four men": "it" is who speaks. */
  private Actor.@Nullable Side speaker(Clause clause) {
    Clause inner = clause;
    while (inner.link() == Clause.Link.COORDINATE && inner.parent() >= 0) {
      inner = syntax.clauses().get(inner.parent());
    }
    boolean its =
        inner.link() == Clause.Link.COMPLEMENT
            && inner.parent() >= 0
            && !inner.subjects().isEmpty()
            && itself(inner.subjects().get(0));
    if (!its) {
      return null;
    }
    for (int subject : syntax.clauses().get(inner.parent()).subjects()) {
      Victims owner = reader.read(syntax, subject);
      if (owner != null) {
        return owner.nature();
      }
    }
    return null;
  }

  /** "the brigade lost four men": they are the subject's. */
  private Actor.@Nullable Side owner(Frame frame) {
    if (frame.clause() < 0) {
      return null;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    for (int subject : clause.subjects()) {
      Victims owner = reader.read(syntax, subject);
      if (owner != null && owner.nature() == Actor.Side.UNKNOWN && itself(subject)) {
        return speaker(clause);
      }
      if (owner != null) {
        return owner.nature();
      }
    }
    return speaker(clause);
  }
}
