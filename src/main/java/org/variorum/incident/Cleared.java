package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GuiltWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Account;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.RuledOut;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Who is said not to have done it by what becomes of an account, or by who did it instead: "claims
 * that X was behind it were dismissed", "it was not X who did it".
 */
final class Cleared {

  private final Story story;
  private final UnlistedNames names;
  private final Ledger ledger;

  Cleared(Story story, UnlistedNames names, Ledger ledger) {
    this.story = story;
    this.names = names;
    this.ledger = ledger;
  }

  /** Enters them for one sentence. */
  void of(Syntax syntax, Draft draft) {
    for (Clause clause : syntax.clauses()) {
      boolean here = story.draftAt(syntax.sentence(), clause.group().head()) == draft;
      if (here && refuted(syntax, clause)) {
        enter(syntax, clause.subjects(), clause, "an account that <actor> did the act is refuted");
      } else if (here && cleft(syntax, clause)) {
        enter(syntax, clause.objects(), clause, "it was not <actor> who did the act");
      }
    }
    for (Mention<Actor> actor : ruledOut(syntax, draft)) {
      Clause clause = syntax.clauseAt(actor.from());
      int from = clause == null ? actor.from() : Math.min(clause.from(), actor.from());
      ledger.add(
          actor,
          Stance.DENIED,
          syntax.sentence(),
          from,
          actor.to(),
          "that <actor> did the act is ruled out",
          null);
    }
  }

  /** "ruled out Hamas involvement", "no sign of a role for the army": in an act told here. */
  private List<Mention<Actor>> ruledOut(Syntax syntax, Draft draft) {
    List<Mention<Actor>> found = new ArrayList<>();
    for (Mention<Actor> a : story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (Doers.armed(a)
          && story.draftAt(syntax.sentence(), a.from()) == draft
          && !suffers(syntax, a)
          && meant(syntax, a)
          && RuledOut.somebody(syntax, syntax.chunkAt(a.to() - 1))) {
        found.add(a);
      }
    }
    return found;
  }

  /** "Hamas", "Hamas involvement"; not "military action". */
  private static boolean meant(Syntax syntax, Mention<Actor> actor) {
    int head = syntax.chunk(syntax.chunkAt(actor.to() - 1)).head();
    return actor.covers(head) || GuiltWords.any(syntax.base(head));
  }

  /** "no sign of the soldiers whom gunmen seized". */
  private static boolean suffers(Syntax syntax, Mention<Actor> actor) {
    int phrase = syntax.chunkAt(actor.to() - 1);
    return Sequence.any(syntax.frames(), f -> f.act().violent() && f.patients().contains(phrase));
  }

  /** "Claims that X was behind it were dismissed"; where somebody denies, that tells it. */
  private boolean refuted(Syntax syntax, Clause clause) {
    Account account = Account.of(syntax, clause);
    if (account == null || !account.refuted() || account.denied()) {
      return false;
    }
    int at = syntax.clauses().indexOf(clause);
    boolean did =
        Sequence.any(
            syntax.frames(),
            f -> f.clause() == at && !f.predicate().noun() && (f.act().violent() || launch(f)));
    return did || ofTheAct(syntax, clause);
  }

  private static boolean launch(Frame frame) {
    return frame.act() == Act.LAUNCH;
  }

  /** "was behind the bombing", "was responsible for it". */
  private static boolean ofTheAct(Syntax syntax, Clause clause) {
    return clause.group().is("be")
        && Sequence.any(clause.prepositions(), p -> Matter.is(syntax, p.phrase()));
  }

  /** "It was not X who bombed the mosque". */
  private static boolean cleft(Syntax syntax, Clause clause) {
    if (!clause.group().is("be")
        || !clause.group().negated()
        || clause.subjects().size() != 1
        || !syntax.sentence().is(syntax.chunk(clause.subjects().get(0)).from(), "it")) {
      return false;
    }
    int at = syntax.clauses().indexOf(clause);
    return Sequence.any(
        syntax.clauses(),
        c -> c.parent() == at && c.link() == Clause.Link.RELATIVE && violent(syntax, c));
  }

  private static boolean violent(Syntax syntax, Clause clause) {
    int at = syntax.clauses().indexOf(clause);
    return Sequence.any(syntax.frames(), f -> f.clause() == at && f.act().violent());
  }

  private void enter(Syntax syntax, List<Integer> who, Clause clause, String rule) {
    for (Mention<Actor> actor : names.claimants(syntax, who)) {
      if (Doers.canAct(actor)) {
        ledger.add(
            actor,
            Stance.DENIED,
            syntax.sentence(),
            Math.min(clause.from(), actor.from()),
            Math.max(clause.to(), actor.to()),
            clause.group().head(),
            rule,
            null);
      }
    }
  }
}
