package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Whom signs point to: "it bore the hallmarks of X", "suspicion fell on X", "the work of X". */
final class Signs {

  /** "bore the hallmarks of X" hedges by itself. */
  private static final WordSet MARKS =
      WordSet.of("hallmarks", "hallmark", "handiwork", "signature");

  /** "It was the work of the army". */
  private static final WordSet IT = WordSet.of("it", "this", "that");

  private static final WordSet POINT = WordSet.of("fall", "point", "center", "centre", "focus");

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;
  private final ArmedNearby nearby;

  Signs(
      Story story,
      Roles roles,
      UnlistedNames names,
      Ledger ledger,
      Firmness firmness,
      ArmedNearby nearby) {
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
    this.nearby = nearby;
  }

  /** "suspicion fell on X", "the finger of suspicion pointed at X". */
  void suspicion(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    if (clause == null || !POINT.has(clause.group().base()) || !ToldAsSo.is(syntax, clause)) {
      return;
    }
    for (Clause.Prepositional phrase : clause.prepositions()) {
      boolean at = Set.of("on", "upon", "at", "to").contains(phrase.preposition());
      for (Mention<Actor> actor :
          at ? roles.actors(syntax, List.of(phrase.phrase())) : List.<Mention<Actor>>of()) {
        if (actor.from() > clause.group().head() && Doers.canAct(actor)) {
          ledger.add(
              actor,
              Stance.SUSPECTED,
              syntax.sentence(),
              clause.from(),
              Math.max(clause.to(), actor.to()),
              "suspicion falls on <actor>",
              null);
        }
      }
    }
  }

  /** "bears the hallmarks of X", "was the work of X". */
  void of(Syntax syntax, int i) {
    boolean telling = MARKS.has(syntax.sentence().lexeme(i));
    boolean plain = !telling && !Firmness.hedged(syntax, i);
    Clause clause = syntax.clauseAt(i);
    if (!syntax.sentence().is(i + 1, "of")
        || plain && !wasWork(syntax, i)
        || clause != null && !ToldAsSo.is(syntax, clause)) {
      return;
    }
    int of = syntax.chunkAt(i) + 2;
    List<Mention<Actor>> whose =
        of < syntax.chunks().size()
            ? names.claimants(syntax, List.of(of)).stream().filter(Doers::armed).toList()
            : List.of();
    boolean said = !story.speakers(syntax.sentence(), i).isEmpty();
    for (Mention<Actor> actor : whose.isEmpty() ? nearby.either(syntax, i) : whose) {
      if (actor.from() <= i) {
        continue;
      }
      int from = i;
      while (from > 0 && i - from < 3 && !Firmness.hedge(syntax, from)) {
        from--;
      }
      ledger.add(
          actor,
          plain ? firmness.ofWords(syntax, i, actor, said) : Stance.SUSPECTED,
          syntax.sentence(),
          from,
          actor.to(),
          plain ? "the act was the work of <actor>" : "signs point to <actor>",
          null);
    }
  }

  /** "the attack was the work of X". */
  private static boolean wasWork(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return clause != null
        && syntax.sentence().is(i, "work")
        && clause.group().is("be")
        && (Matter.any(syntax, clause.subjects())
            || Sequence.any(
                clause.subjects(), s -> IT.has(syntax.sentence().lexeme(syntax.chunk(s).from()))));
  }
}
