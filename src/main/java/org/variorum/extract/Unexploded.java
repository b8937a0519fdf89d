package org.variorum.extract;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;

/**
 * Bombs that did not go off: "A second bomb was found and defused", "Police destroyed a device".
 */
public final class Unexploded {

  private Unexploded() {}

  /** Whether the phrase is of a device that was found or made safe. */
  static boolean device(Syntax syntax, int chunk) {
    return GrammarWords.DEVICE.is(syntax.lemma(syntax.chunk(chunk).head())) && found(syntax, chunk);
  }

  /**
   * Whether a frame is no act of violence: what is done to make a device safe, or arms that are
   * found in somebody's hands.
   */
  public static boolean harmless(Syntax syntax, Frame frame) {
    if (frame.predicate().noun()) {
      return GrammarWords.ARMS.is(syntax.lemma(frame.head()))
          && found(syntax, syntax.chunkAt(frame.head()));
    }
    boolean madeSafe =
        frame.act() == Act.DESTROY || frame.act() == Act.DAMAGE || frame.act() == Act.NEUTRALISE;
    return madeSafe
        && !frame.patients().isEmpty()
        && frame.patients().stream()
            .allMatch(p -> GrammarWords.DEVICE.is(syntax.lemma(syntax.chunk(p).head())));
  }

  private static boolean found(Syntax syntax, int chunk) {
    for (Clause clause : syntax.clauses()) {
      boolean met =
          clause.group().passive()
              ? clause.subjects().contains(chunk)
              : clause.objects().contains(chunk);
      if (met && safe(clause.group().lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean safe(String lemma) {
    return GrammarWords.FIND.is(lemma)
        || Predicates.verbs(lemma).stream()
            .anyMatch(p -> p.act() == Act.FOIL || p.act() == Act.RECOVER || p.act() == Act.DESTROY);
  }
}
