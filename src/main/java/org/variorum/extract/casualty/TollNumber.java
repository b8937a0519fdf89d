package org.variorum.extract.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.amount.Count;

/** Which number a toll rose to, or stands at: "the toll from the battle has risen to seven". */
final class TollNumber {

  private static final WordSet BOUNDS =
      WordSet.of("to", "at", "is", "was", "of", "reached", "hit", "stands", "stood", "now");

  /** Verbs that a number follows: "the toll climbed above 330", "topped 40". */
  private static final WordSet RISING =
      WordSet.of(
          "rise",
          "go",
          "grow",
          "climb",
          "exceed",
          "pass",
          "top",
          "reach",
          "hit",
          "surpass",
          "stand",
          "increase",
          "jump",
          "soar",
          "mount",
          "fall",
          "drop");

  private final Syntax syntax;
  private final Analysis analysis;

  TollNumber(Syntax syntax, Analysis analysis) {
    this.syntax = syntax;
    this.analysis = analysis;
  }

  /** The number after "to" or "at" behind the word; else one between "to" and the word. */
  @Nullable Mention<Count> of(int toll) {
    List<Mention<Count>> counts = analysis.mentions().in(syntax.sentence().index(), Count.class);
    Mention<Count> best = null;
    for (Mention<Count> count : counts) {
      int distance = count.from() - toll;
      boolean bound =
          BOUNDS.has(syntax.sentence().lexeme(count.from() - 1))
              || BOUNDS.has(syntax.sentence().lexeme(count.from() - 2))
              || count.from() > 0 && RISING.has(syntax.base(count.from() - 1));
      if (bound
          && distance > 0
          && (distance < 14 || rises(toll, count.from()))
          && !syntax.sentence().is(count.from() - 1, "from")) {
        return count;
      }
      if (distance < 0 && distance > -6 && syntax.sentence().is(count.from() - 1, "to")) {
        best = count;
      }
    }
    return best;
  }

  /** "the toll from the battle that …, has risen to seven": its verb stands before the number. */
  private boolean rises(int toll, int number) {
    int phrase = syntax.chunkAt(toll);
    int verb = syntax.chunkAt(number) - (syntax.sentence().is(number - 1, "to") ? 2 : 1);
    boolean beside =
        verb > phrase && (syntax.chunk(verb).verb() != null) && RISING.contains(lemma(verb));
    if (beside && nothingElseRises(phrase, verb)) {
      return true;
    }
    return Sequence.any(
        syntax.clauses(),
        clause ->
            clause.subjects().contains(phrase)
                && RISING.has(clause.group().base())
                && clause.group().head() >= number - 3
                && clause.group().head() < number);
  }

  /**
   * "The number of soldiers killed in the bombing of the post at Gao rose to 12": whatever stands
   * between says where it was and has no verb of its own in a finite form.
   */
  private boolean nothingElseRises(int toll, int verb) {
    for (int at = toll + 1; at < verb; at++) {
      VerbGroup group = syntax.chunk(at).verb();
      if (group != null && group.form() == VerbGroup.Form.FINITE) {
        return false;
      }
    }
    return true;
  }

  /** The lemma of a verb group, past an adverb: "rose overnight to". */
  private String lemma(int chunk) {
    return syntax.lemma(syntax.chunk(chunk).head());
  }
}
