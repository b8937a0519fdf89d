package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.attribution.Stance;

/** Whom courts try and sentence for the act, and who pleads guilty of it. */
final class Verdicts {

  /** What courts do to whom they find to have done it. */
  private static final Set<String> JUDGED =
      Set.of("sentence", "jail", "imprison", "try", "convict", "indict", "prosecute", "extradite");

  private static final Set<String> TRIED = Set.of("face", "stand", "go", "await");

  private static final WordSet TRIALS = WordSet.of("trial", "charge", "prosecution");

  private static final Set<String> OVER = Set.of("for", "over");

  /** "pleaded guilty in the shooting", "to the murder". */
  private static final Set<String> IN = Set.of("in", "to");

  private final Guilty guilty;

  Verdicts(Guilty guilty) {
    this.guilty = guilty;
  }

  /** "was sentenced to 30 years for the murder", "face trial over the bombing". */
  void judged(Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    boolean court = JUDGED.contains(group.lemma());
    boolean pleads = Trials.pleads(syntax, clause);
    if (!court && !pleads && !(TRIED.contains(group.lemma()) && onTrial(syntax, clause))
        || group.lemma().equals("try") && !group.passive()) {
      return;
    }
    boolean over =
        clause.prepositions().stream()
            .anyMatch(
                p ->
                    (OVER.contains(p.preposition()) || pleads && IN.contains(p.preposition()))
                        && Suspicions.deed(syntax, p.phrase()));
    if (over) {
      boolean object = court && !group.passive();
      List<Integer> whom = object ? clause.objects() : clause.subjects();
      guilty.enterNamed(
          syntax,
          clause,
          whom,
          pleads ? Stance.ADMITTED : Stance.ACCUSED,
          pleads ? "<actor> claims the act" : Suspicions.HELD);
    }
  }

  /** "stand trial", "go on trial", "face charges". */
  private static boolean onTrial(Syntax syntax, Clause clause) {
    int end = Math.min(syntax.chunks().size(), clause.verb() + 4);
    for (int i = clause.verb() + 1; i < end; i++) {
      if (TRIALS.has(syntax.base(syntax.chunk(i).head()))) {
        return true;
      }
    }
    return false;
  }
}
