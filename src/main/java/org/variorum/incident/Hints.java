package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** What there is evidence or a sign of: "there were signs that the Front was involved". */
final class Hints {

  /** What is no more than a sign that somebody did it. */
  private static final WordSet HINT =
      WordSet.of(
          "evidence", "suspicion", "sign", "indication", "possibility", "hint", "belief", "fear");

  private static final WordSet LITTLE = WordSet.of("little", "no", "few", "insufficient", "any");

  private final UnlistedNames names;
  private final Ledger ledger;

  Hints(UnlistedNames names, Ledger ledger) {
    this.names = names;
    this.ledger = ledger;
  }

  /** "there was evidence that Iran was involved": in what the report tells of. */
  void of(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    if (clause == null
        || clause.link() != Clause.Link.COMPLEMENT
        || clause.group().head() != i && !clause.group().is("be")
        || !ToldAsSo.is(syntax, clause)
        || !signs(syntax, clause)) {
      return;
    }
    for (Mention<Actor> actor : names.claimants(syntax, clause.subjects())) {
      boolean state = // "Iran was involved", "the army was involved"
          actor.value().kind() == Actor.Kind.ORGANIZATION
              && (actor.value().side() == Actor.Side.STATE_FORCES
                  || actor.value().country() != null);
      if (Antecedents.named(actor) || Suspicions.bandOf(actor) || state) {
        ledger.add(
            actor,
            Stance.SUSPECTED,
            syntax.sentence(),
            Math.min(clause.from(), i),
            Math.max(clause.to(), i + 1),
            "<actor> is involved in the act",
            null);
      }
    }
  }

  /** "there was strong evidence that", "there are signs that"; not "there was no evidence that". */
  private static boolean signs(Syntax syntax, Clause clause) {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null
        && above.group().is("be")
        && ToldAsSo.is(syntax, above)
        && above.group().modal() == null
        && Sequence.any(
            above.objects(),
            o ->
                o < clause.verb()
                    && HINT.has(syntax.base(syntax.chunk(o).head()))
                    && !Doubts.nobody(syntax, o)
                    && !LITTLE.has(syntax.sentence().lexeme(syntax.chunk(o).from())));
  }
}
