package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;

/** What happens in court, and neither the day nor the deed of what is tried there. */
final class Trials {

  private static final WordSet TRIALS =
      WordSet.of("trial", "hearing", "sentencing", "testimony", "verdict", "arraignment", "plea");

  private static final Set<String> COURT = Set.of("sentence", "convict", "indict", "arraign");

  private Trials() {}

  /** "halted his trial Tuesday", "pleaded guilty on Tuesday": of that day is what the court did. */
  static boolean ofCourt(Syntax syntax, Clause clause) {
    return COURT.contains(clause.group().lemma())
        || pleads(syntax, clause)
        || clause.objects().stream().anyMatch(o -> TRIALS.has(syntax.base(syntax.chunk(o).head())))
        || clause.subjects().stream()
            .anyMatch(s -> TRIALS.has(syntax.base(syntax.chunk(s).head())));
  }

  /** "pleaded guilty", "pled guilty". */
  static boolean pleads(Syntax syntax, Clause clause) {
    return clause.group().lemma().equals("plead")
        && syntax.sentence().norm(clause.group().head() + 1).equals("guilty");
  }
}
