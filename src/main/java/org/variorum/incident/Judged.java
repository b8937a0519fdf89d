package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** What police and courts make of whoever is said to have done it. */
final class Judged {

  private static final WordSet INNOCENT = WordSet.of("innocent");

  private Judged() {}

  /** "was acquitted of killing": DENIED; "on charges of killing": ACCUSED; null where none is. */
  static @Nullable Stance of(Syntax syntax, Clause clause, Mention<Actor> actor) {
    if (cleared(syntax, clause) || freed(syntax, actor)) {
      return Stance.DENIED;
    }
    Stance charged = charged(syntax, clause);
    return charged == null && tried(syntax, clause) ? Stance.ACCUSED : charged;
  }

  /** "Two men accused of killing a nun were acquitted". */
  private static boolean freed(Syntax syntax, Mention<Actor> actor) {
    return actor.sentence().index() == syntax.sentence().index()
        && Sequence.any(
            syntax.clauses(),
            c -> Courts.freed(syntax, c).contains(syntax.chunkAt(actor.to() - 1)));
  }

  /** "was acquitted of killing", "was found not guilty on Monday of bombing". */
  private static boolean cleared(Syntax syntax, Clause clause) {
    if (clause.parent() < 0 || clause.group().form() != VerbGroup.Form.ING) {
      return false;
    }
    Clause above = syntax.clauses().get(clause.parent());
    boolean innocent = false;
    for (int i = above.group().head(); i < clause.group().head(); i++) {
      innocent |=
          INNOCENT.has(syntax.sentence().lexeme(i))
              || syntax.sentence().is(i, "guilty") && syntax.sentence().is(i - 1, "not");
    }
    return Courts.clears(above) && !above.group().negated() || innocent;
  }

  /** "stood trial for shooting", "was convicted of killing". */
  private static boolean tried(Syntax syntax, Clause clause) {
    return clause.parent() >= 0
        && clause.group().form() == VerbGroup.Form.ING
        && Courts.tries(syntax, syntax.clauses().get(clause.parent()));
  }

  /** "arrested on suspicion of bombing", "on charges of killing": the noun says how firmly. */
  private static @Nullable Stance charged(Syntax syntax, Clause clause) {
    int of = syntax.chunk(clause.verb()).from() - 1;
    if (of < 1 || !syntax.sentence().is(of, "of")) {
      return null;
    }
    return switch (syntax.lemma(of - 1)) {
      case "suspicion" -> Stance.SUSPECTED;
      case "charge", "accusation" -> Stance.ACCUSED;
      default -> null;
    };
  }
}
