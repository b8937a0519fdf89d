package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.VerbGroup.Form;

/**
 * What a verb right above an "-ing" says of it: that it was prevented, left undone or threatened.
 */
final class Withheld {

  private static final WordSet REFRAIN = WordSet.of("refrain", "desist", "abstain");

  private Withheld() {}

  /** "prevented the rockets from hitting the base". */
  static boolean prevented(Syntax syntax, Clause clause) {
    Clause above = beforeFrom(syntax, clause);
    return above != null && GrammarWords.PREVENT.is(above.group().lemma());
  }

  /** "refrained from hitting the base". */
  static boolean refrained(Syntax syntax, Clause clause) {
    Clause above = beforeFrom(syntax, clause);
    return above != null && REFRAIN.has(above.group().base());
  }

  /** "threatened attacking the port". */
  static boolean threatened(Syntax syntax, Clause clause) {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null
        && clause.group().form() == Form.ING
        && clause.verb() == above.verb() + 1
        && Sequence.any(Predicates.verbs(above.group().base()), p -> p.act() == Act.THREATEN);
  }

  private static @Nullable Clause beforeFrom(Syntax syntax, Clause clause) {
    int before = syntax.chunk(clause.verb()).from() - 1;
    boolean from =
        clause.group().form() == Form.ING
            && syntax.sentence().is(before, "from")
            && clause.parent() >= 0;
    return from ? syntax.clauses().get(clause.parent()) : null;
  }
}
