package org.variorum.incident;

import java.util.List;
import java.util.function.Predicate;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Claims of the act that do not stand: taken back by who made them, or dismissed by others. */
final class TakenBack {

  private static final WordSet CLAIM = WordSet.of("claim");

  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;

  TakenBack(Roles roles, UnlistedNames names, Ledger ledger) {
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
  }

  /** "The group withdrew its claim." */
  void withdrawn(Syntax syntax, Clause clause) {
    boolean back =
        GrammarWords.RETRACT.is(clause.group().lemma()) && claim(syntax, clause.objects());
    for (Mention<Actor> actor :
        back ? names.claimants(syntax, clause.subjects()) : List.<Mention<Actor>>of()) {
      ledger.add(
          actor,
          Stance.DENIED,
          syntax.sentence(),
          clause.from(),
          Math.max(clause.to(), clause.group().head() + 1),
          clause.group().head(),
          "<actor> takes a claim back",
          null);
    }
  }

  /**
   * "A group said it did it, but police dismissed the claim": enters that others do not believe who
   * claimed it.
   *
   * @return whether the denial is of a claim that somebody else made
   */
  boolean dismissed(Syntax syntax, Frame denial) {
    List<String> deniers =
        roles.actors(syntax, denial.agents()).stream().map(a -> Ledger.name(a.value())).toList();
    Predicate<Mention<Actor>> other = actor -> !deniers.contains(Ledger.name(actor.value()));
    List<Mention<Actor>> claimants = ledger.claimants().stream().filter(other).toList();
    Clause clause = syntax.clauses().get(denial.clause());
    for (Mention<Actor> actor : claimants) {
      ledger.add(
          actor,
          Stance.DENIED,
          syntax.sentence(),
          clause.from(),
          Math.max(clause.to(), denial.head() + 1),
          denial.head(),
          "somebody denies that <actor> did the act",
          null);
    }
    return !claimants.isEmpty();
  }

  /** Whether a denial is of a claim: "dismissed the claim". */
  boolean ofClaim(Syntax syntax, Frame denial) {
    return denial.clause() >= 0 && claim(syntax, denial.patients());
  }

  private static boolean claim(Syntax syntax, List<Integer> phrases) {
    return Sequence.any(phrases, p -> CLAIM.has(syntax.base(syntax.chunk(p).head())));
  }
}
