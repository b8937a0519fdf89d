package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.document.Sentence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** What those who did it, or are said to have, say themselves: claims, denials, and no word. */
final class OwnWords {

  /** What a party rejects that was said to have done it. */
  private static final Set<String> CHARGES =
      Set.of("accusation", "allegation", "charge", "claim", "report");

  private static final Set<String> NOBODY =
      Set.of("no", "nobody", "none", "neither", "nothing", "noone");
  private static final Set<String> SOON =
      Set.of("immediate", "immediately", "yet", "far", "initial", "initially");
  private static final Set<String> AS_FAULT = Set.of("admit", "acknowledge", "accept", "confess");

  /** "no role", "no hand in it". */
  private static final Set<String> PARTS =
      Set.of("role", "part", "hand", "involvement", "connection", "link", "links");

  /** What points back at a charge: "Hezbollah denied it". */
  private static final Set<String> IT = Set.of("it", "this", "that");

  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;

  OwnWords(Roles roles, UnlistedNames names, Ledger ledger) {
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
  }

  void claimed(Syntax syntax, Frame frame) {
    if (frame.predicate().noun()) {
      claimNoun(syntax, frame);
      return;
    }
    boolean deed = AS_FAULT.contains(frame.predicate().lemma()) && whatIsDenied(syntax, frame);
    if (frame.clause() < 0 || !aboutTheAct(syntax, frame) && !deed) {
      return;
    }
    Sentence sentence = syntax.sentence();
    Clause clause = syntax.clauses().get(frame.clause());
    List<Integer> agents = frame.agents();
    boolean nobody =
        agents.stream().anyMatch(a -> NOBODY.contains(sentence.norm(syntax.chunk(a).from())));
    int to = Math.max(clause.to(), frame.head() + 1);
    if (clause.group().negated() || nobody) {
      silence(syntax, clause.from(), to);
      return;
    }
    Stance stance = AS_FAULT.contains(frame.predicate().lemma()) ? Stance.ADMITTED : Stance.CLAIMED;
    for (Mention<Actor> actor : names.claimants(syntax, agents)) {
      ledger.add(
          actor,
          stance,
          sentence,
          clause.from(),
          to,
          "<actor> claims the act",
          Modes.of(syntax, clause));
    }
  }

  /** "no claim of responsibility", "a claim of responsibility by X". */
  private void claimNoun(Syntax syntax, Frame frame) {
    Sentence sentence = syntax.sentence();
    boolean responsibility =
        sentence.norm(frame.head() + 1).equals("of")
            && sentence.norm(frame.head() + 2).equals("responsibility");
    if (!responsibility) {
      return;
    }
    int from = syntax.chunk(syntax.chunkAt(frame.head())).from();
    if (NOBODY.contains(sentence.norm(from))) {
      silence(syntax, from, frame.head() + 3);
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

  void denied(Syntax syntax, Frame frame) {
    if (frame.clause() < 0
        || deplored(syntax, frame)
        || !aboutTheAct(syntax, frame) && !whatIsDenied(syntax, frame)) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    for (Mention<Actor> actor : names.claimants(syntax, frame.agents())) {
      ledger.add(
          actor,
          Stance.DENIED,
          syntax.sentence(),
          clause.from(),
          Math.max(clause.to(), frame.head() + 1),
          frame.head(),
          "<actor> denies the act",
          null);
    }
  }

  /** "rejected the murder": who turns from an act does not say that it was not theirs. */
  private static boolean deplored(Syntax syntax, Frame frame) {
    return !frame.predicate().lemma().equals("deny")
        && frame.predicate().particle().isEmpty()
        && frame.patients().stream().anyMatch(p -> Matter.violent(syntax, p));
  }

  /** "denied being behind the attack", "denied that it carried out the bombing". */
  private static boolean whatIsDenied(Syntax syntax, Frame frame) {
    for (Clause clause : syntax.clauses()) {
      boolean complement =
          clause.parent() == frame.clause()
              && clause.from() > frame.head()
              && (clause.link() == Clause.Link.COMPLEMENT
                  || clause.group().form() == VerbGroup.Form.ING);
      if (complement
          && (Matter.named(syntax, clause.from(), clause.to()) || violence(syntax, clause))) {
        return true;
      }
    }
    return false;
  }

  /** "denied killing any civilians". */
  private static boolean violence(Syntax syntax, Clause clause) {
    return syntax.frames().stream()
        .anyMatch(
            f ->
                f.act().violent()
                    && f.clause() >= 0
                    && syntax.clauses().get(f.clause()).equals(clause));
  }

  /** "said it was not involved", "had no role in it": who speaks for itself denies the act. */
  void noPart(Syntax syntax, int i) {
    Sentence sentence = syntax.sentence();
    String next = sentence.norm(i + 1);
    boolean involved = next.equals("involved") || next.equals("responsible");
    boolean role =
        sentence.norm(i).equals("no") && PARTS.contains(next) && !sentence.norm(i + 2).equals("of");
    Clause clause = involved || role ? syntax.clauseAt(i) : null;
    if (clause == null || clause.group().modal() != null) {
      return;
    }
    boolean own =
        clause.group().lemma().equals("be")
            || clause.group().lemma().equals("have")
            || clause.group().lemma().equals("play");
    for (Mention<Actor> actor :
        own || clause.group().lemma().equals("involve")
            ? roles.actors(syntax, clause.subjects())
            : List.<Mention<Actor>>of()) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        boolean here = actor.sentence().index() == sentence.index();
        ledger.add(
            actor,
            Stance.DENIED,
            sentence,
            here ? Math.min(actor.from(), clause.from()) : clause.from(),
            Math.max(clause.to(), i + 2),
            "<actor> denies the act",
            null);
      }
    }
  }

  /** "said it had nothing to do with the attack". */
  void nothingToDo(Syntax syntax, int i) {
    Sentence sentence = syntax.sentence();
    boolean phrase =
        sentence.norm(i + 1).equals("to")
            && sentence.norm(i + 2).equals("do")
            && sentence.norm(i + 3).equals("with")
            && i + 4 < sentence.size();
    int chunk = phrase ? syntax.chunkAt(i + 4) : -1;
    Clause clause = syntax.clauseAt(i);
    if (clause == null || chunk < 0 || !Matter.is(syntax, chunk)) {
      return;
    }
    for (Mention<Actor> actor : roles.actors(syntax, clause.subjects())) {
      ledger.add(
          actor,
          Stance.DENIED,
          sentence,
          clause.from(),
          syntax.chunk(chunk).to(),
          "<actor> denies the act",
          null);
    }
  }

  private void silence(Syntax syntax, int from, int to) {
    Stance stance = Stance.NONE;
    for (int i = from; i < to; i++) {
      if (SOON.contains(syntax.sentence().norm(i))) {
        stance = Stance.NOT_YET;
      }
    }
    ledger.silence(stance, syntax.sentence(), from, to);
  }

  /** Whether what is claimed or denied is the act: responsibility, the attack. */
  private static boolean aboutTheAct(Syntax syntax, Frame frame) {
    return frame.predicate().particle().contains("responsibility")
        || Matter.any(syntax, frame.patients())
        || frame.act() == Act.DENY
            && frame.patients().stream()
                .map(p -> syntax.lemma(syntax.chunk(p).head()))
                .anyMatch(
                    head -> CHARGES.contains(head) || PARTS.contains(head) || IT.contains(head));
  }
}
