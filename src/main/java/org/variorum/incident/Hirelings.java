package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Stance;

/**
 * Who is told, in a clause of its own, to have paid or sent those who did it: "The killers had been
 * hired by the cartel".
 */
final class Hirelings {

  private static final WordSet HIRE =
      WordSet.of("pay", "hire", "send", "commission", "contract", "dispatch", "employ", "finance");

  private final Guilty guilty;

  Hirelings(Guilty guilty) {
    this.guilty = guilty;
  }

  void of(Syntax syntax, Clause clause) {
    if (!HIRE.has(clause.group().base())
        || Sequence.any(clause.prepositions(), p -> p.preposition().equals("as"))) {
      return; // "had been hired by a bank as guards"
    }
    boolean passive = clause.group().passive();
    List<Integer> whom = passive ? clause.subjects() : clause.objects();
    boolean culprits =
        Sequence.any(
            whom,
            s ->
                !CulpritPhrases.suspects(syntax, s)
                    && (CulpritPhrases.oneOfThem(syntax, s) || CulpritPhrases.whoDidIt(syntax, s)));
    if (!culprits) {
      return;
    }
    List<Integer> who =
        passive
            ? clause.prepositions().stream()
                .filter(p -> p.preposition().equals("by"))
                .map(Prepositional::phrase)
                .toList()
            : clause.subjects();
    guilty.enter(
        syntax,
        clause,
        who,
        clause.group().modal() == null ? guilty.told(syntax, clause) : Stance.SUSPECTED,
        "those who did it are paid or sent by <actor>");
  }
}
