package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** What those who did it say themselves: claims and admissions, and that nobody claims it. */
final class OwnWords {

  private static final WordSet AVENGE = WordSet.of("retaliate", "avenge", "respond");

  private static final Set<String> AS_FAULT =
      Set.of(
          "admit", "acknowledge", "accept", "confess", "apologize", "apologise", "ask", "express");

  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;
  private final Unclaimed unclaimed;

  OwnWords(
      Roles roles, UnlistedNames names, Ledger ledger, Firmness firmness, Unclaimed unclaimed) {
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
    this.unclaimed = unclaimed;
  }

  void claimed(Syntax syntax, Frame frame) {
    if (frame.predicate().noun()) {
      claimNoun(syntax, frame);
      return;
    }
    boolean deed =
        AS_FAULT.contains(frame.predicate().lemma())
            && DeniedDeed.below(syntax, frame)
            && !ofOthers(syntax, frame);
    boolean happens = frame.mood() != Frame.Mood.POSSIBLE && frame.mood() != Frame.Mood.HABITUAL;
    if (frame.clause() < 0 || !happens || !aboutTheAct(syntax, frame) && !deed) {
      return;
    }
    Sentence sentence = syntax.sentence();
    Clause clause = syntax.clauses().get(frame.clause());
    List<Integer> agents = frame.agents();
    boolean nobody =
        clause.group().negated() || Sequence.any(agents, a -> Doubts.nobody(syntax, a));
    int to = Math.max(clause.to(), frame.head() + 1);
    if (nobody && Doubts.none(syntax, clause)) {
      unclaimed.enter(syntax, clause.from(), to);
    }
    if (!ToldAsSo.is(syntax, clause)) {
      return;
    }
    Stance stance = AS_FAULT.contains(frame.predicate().lemma()) ? Stance.ADMITTED : Stance.CLAIMED;
    for (Mention<Actor> actor : claimants(syntax, frame)) {
      ledger.add(
          actor,
          stance,
          sentence,
          clause.from(),
          to,
          frame.head(),
          "<actor> claims the act",
          Modes.of(syntax, clause));
    }
  }

  /**
   * Who claims: whoever a caller speaks for, but a group by its own name, "the Brigades claimed it
   * in the name of the Front".
   */
  private List<Mention<Actor>> claimants(Syntax syntax, Frame frame) {
    List<Mention<Actor>> own = names.claimants(syntax, frame.agents());
    List<Mention<Actor>> represented =
        Sequence.any(own, Roles::namedGroup) ? List.of() : firmness.represented(syntax, frame);
    return represented.isEmpty() ? own : represented;
  }

  /** "The group said it was retaliating for the raid": no other act than the one told. */
  void avenges(Syntax syntax, Frame saying) {
    for (Clause below : syntax.clauses()) {
      boolean own =
          below.parent() == saying.clause()
              && below.link() == Clause.Link.COMPLEMENT
              && !below.group().negated()
              && AVENGE.has(below.group().base())
              && below.group().modal() == null
              && Sequence.any(
                  below.subjects(), s -> syntax.tag(syntax.chunk(s).head()) == Tag.PRONOUN);
      for (Mention<Actor> actor :
          own ? roles.actors(syntax, saying.agents()) : List.<Mention<Actor>>of()) {
        if (Roles.namedGroup(actor)) {
          Clause clause = syntax.clauses().get(saying.clause());
          ledger.add(
              actor,
              Stance.CLAIMED,
              syntax.sentence(),
              Math.min(actor.from(), clause.from()),
              Math.max(below.to(), below.group().head() + 1),
              "<actor> claims the act",
              Modes.of(syntax, clause));
        }
      }
    }
  }

  /** "the president acknowledged that soldiers had done it": nobody's own deed. */
  private boolean ofOthers(Syntax syntax, Frame frame) {
    for (Clause clause : syntax.clauses()) {
      boolean below =
          clause.parent() == frame.clause()
              && clause.link() == Clause.Link.COMPLEMENT
              && clause.from() > frame.head();
      for (int subject : below ? clause.subjects() : List.<Integer>of()) {
        Chunk chunk = syntax.chunk(subject);
        boolean own =
            syntax.tag(chunk.head()) == Tag.PRONOUN
                || bothOfState(syntax, frame, subject)
                || syntax.tag(chunk.from()) == Tag.POSSESSIVE_PRONOUN
                || frame.agents().contains(subject);
        if (!own) {
          return true;
        }
      }
    }
    return false;
  }

  /** "the army admitted that soldiers had done it": its own, without a word that says so. */
  private boolean bothOfState(Syntax syntax, Frame frame, int subject) {
    return Sequence.any(
            roles.actors(syntax, frame.agents()),
            a ->
                a.value().kind() == Actor.Kind.ORGANIZATION
                    && a.value().side() == Actor.Side.STATE_FORCES)
        && Sequence.any(
            roles.actors(syntax, List.of(subject)),
            a -> a.value().side() == Actor.Side.STATE_FORCES);
  }

  /** "no claim of responsibility", "a claim of responsibility by X". */
  private void claimNoun(Syntax syntax, Frame frame) {
    Sentence sentence = syntax.sentence();
    boolean responsibility =
        sentence.is(frame.head() + 1, "of") && sentence.is(frame.head() + 2, "responsibility");
    if (!responsibility) {
      return;
    }
    int from = syntax.chunk(syntax.chunkAt(frame.head())).from();
    if (Doubts.nobody(syntax, syntax.chunkAt(frame.head()))) {
      unclaimed.enter(syntax, from, frame.head() + 3);
      return;
    }
    for (Mention<Actor> actor : roles.actors(syntax, frame.agents())) {
      ledger.add(
          actor,
          Stance.CLAIMED,
          sentence,
          from,
          Math.max(actor.to(), frame.head() + 3),
          "a claim of responsibility by <actor>",
          null);
    }
  }

  /** "ETA claimed it": the act told before. */
  private static boolean pointsBack(Syntax syntax, Frame frame) {
    return frame.predicate().particle().isEmpty()
        && frame.patients().size() == 1
        && syntax.sentence().is(syntax.chunk(frame.patients().get(0)).head(), "it")
        && Sequence.none(
            syntax.clauses(),
            c -> c.parent() == frame.clause() && c.link() == Clause.Link.COMPLEMENT);
  }

  /** "apologized for the bombing", "asked forgiveness for the murders". */
  private static boolean forTheAct(Syntax syntax, Frame frame) {
    return frame.act() == Act.CLAIM
        && !frame.predicate().particle().isEmpty()
        && frame.clause() >= 0
        && Sequence.any(
            syntax.clauses().get(frame.clause()).prepositions(),
            p -> p.preposition().equals("for") && Matter.violent(syntax, p.phrase()));
  }

  /** Whether what is claimed is the act: responsibility, the attack. */
  private static boolean aboutTheAct(Syntax syntax, Frame frame) {
    return frame.predicate().particle().contains("responsibility")
        || Matter.any(syntax, frame.patients())
        || pointsBack(syntax, frame)
        || forTheAct(syntax, frame);
  }
}
