package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Stance;

/** Whom courts try, sentence or acquit over the act, and who pleads guilty of it. */
final class Verdicts {

  private static final WordSet OVER = WordSet.of("for", "over", "of");

  /** "pleaded guilty in the shooting", "to the murder". */
  private static final WordSet IN = WordSet.of("in", "to");

  private static final String CLEARED = "somebody denies that <actor> did the act";

  private final Guilty guilty;

  Verdicts(Guilty guilty) {
    this.guilty = guilty;
  }

  /**
   * "was sentenced to 30 years for the murder", "face trial over the bombing", "was acquitted of".
   */
  void judged(Syntax syntax, Clause clause) {
    guilty.enterNamed(syntax, clause, Courts.freed(syntax, clause), Stance.DENIED, CLEARED);
    boolean pleads = Courts.pleads(syntax, clause);
    boolean clears = Courts.clears(clause);
    if (!clears && !Courts.tries(syntax, clause)) {
      return;
    }
    boolean in = pleads || clause.group().is("charge");
    if (!over(syntax, clause, OVER) && !(in && over(syntax, clause, IN))) {
      return;
    }
    List<Integer> whom =
        (Courts.judges(clause) ? clause.objects() : clause.subjects())
            .stream().filter(one -> !clears || !Courts.harmed(syntax, one)).toList();
    if (clears) {
      guilty.enterNamed(syntax, clause, whom, Stance.DENIED, CLEARED);
    } else if (pleads) {
      guilty.enterNamed(syntax, clause, whom, Stance.ADMITTED, "<actor> claims the act");
    } else {
      guilty.enterNamed(syntax, clause, whom, Stance.ACCUSED, Suspicions.HELD);
    }
  }

  /** "executed for his part in the attacks". */
  private static boolean part(Syntax syntax, int phrase) {
    return GuiltWords.any(syntax.base(syntax.chunk(phrase).head()))
        && phrase + 2 < syntax.chunks().size()
        && syntax.sentence().is(syntax.chunk(phrase).to(), "in")
        && Suspicions.deed(syntax, phrase + 2);
  }

  /** "convicted in London on Tuesday of the murder": the deed may stand far behind the verb. */
  private static boolean over(Syntax syntax, Clause clause, WordSet prepositions) {
    List<Chunk> chunks = syntax.chunks();
    for (int i = clause.verb() + 1; i + 1 < chunks.size(); i++) {
      if (chunks.get(i).verb() != null || chunks.get(i).is(Chunk.Kind.STOP)) {
        return false;
      }
      boolean deed =
          prepositions.has(syntax.sentence().lexeme(chunks.get(i).from()))
              && chunks.get(i + 1).is(Chunk.Kind.NOUN)
              && (Suspicions.deed(syntax, i + 1) || part(syntax, i + 1));
      if (deed) {
        return true;
      }
    }
    return false;
  }
}
