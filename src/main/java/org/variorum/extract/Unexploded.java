package org.variorum.extract;

import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;

/**
 * Bombs that did not go off: "A second bomb was found and defused", "Police destroyed a device".
 */
public final class Unexploded {

  private static final WordSet PARTS = WordSet.of("including", "of", "with", "as");

  /** What is done with arms that nobody uses. */
  private static final Set<String> KEPT =
      Set.of("buy", "sell", "smuggle", "ship", "transport", "store", "hide", "stockpile", "supply");

  private Unexploded() {}

  /** Whether the phrase is of a device that was found or made safe. */
  static boolean device(Syntax syntax, int chunk) {
    return GrammarWords.DEVICE.is(syntax.base(syntax.chunk(chunk).head())) && found(syntax, chunk);
  }

  /**
   * Whether the phrase is of a device that did not work: "threw a grenade that did not explode".
   */
  static boolean dud(Syntax syntax, int chunk) {
    String lemma = syntax.lemma(syntax.chunk(chunk).head());
    if (!GrammarWords.DEVICE.is(lemma) && !GrammarWords.ARMS.is(lemma)) {
      return false;
    }
    for (Clause clause : syntax.clauses()) {
      if (clause.verb() > chunk && fails(syntax, clause)) {
        for (int subject : clause.subjects()) {
          boolean it =
              subject > chunk
                  && (syntax.tag(syntax.chunk(subject).head()) == Tag.PRONOUN
                      || syntax.chunk(subject).is(Chunk.Kind.RELATIVE));
          if (subject == chunk || it) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "did not go off", "failed to explode". */
  private static boolean fails(Syntax syntax, Clause clause) {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    boolean failed =
        above != null
            && above.group().is("fail")
            && clause.group().form() == VerbGroup.Form.INFINITIVE;
    return (clause.group().negated() || failed)
        && Sequence.any(
            Predicates.verbs(clause.group().base()),
            p ->
                p.act() == Act.EXPLODE
                    && (p.particle().isEmpty()
                        || p.particle().equals(syntax.sentence().norm(clause.group().head() + 1))));
  }

  /**
   * Whether a frame is no act of violence: what is done to make a device safe, or arms that are
   * found in somebody's hands.
   */
  public static boolean harmless(Syntax syntax, Frame frame) {
    if (frame.predicate().noun()) {
      int chunk = syntax.chunkAt(frame.head());
      return controlled(syntax, frame)
          || GrammarWords.ARMS.is(syntax.base(frame.head()))
              && (Sequence.any(syntax.list(chunk), one -> found(syntax, one))
                  || found(syntax, whole(syntax, chunk)));
    }
    boolean madeSafe =
        frame.act() == Act.DESTROY || frame.act() == Act.DAMAGE || frame.act() == Act.NEUTRALISE;
    return madeSafe
        && !frame.patients().isEmpty()
        && Sequence.all(
            frame.patients(), p -> GrammarWords.DEVICE.is(syntax.base(syntax.chunk(p).head())));
  }

  /** "a controlled explosion": how a device is made safe. */
  private static boolean controlled(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    boolean controlled = false;
    for (int i = chunk.from(); i < frame.head(); i++) {
      controlled |= syntax.sentence().is(i, "controlled");
    }
    return controlled && frame.act() == Act.EXPLODE;
  }

  /** "weapons including grenades", "a cache of grenades": the phrase that one is part of. */
  private static int whole(Syntax syntax, int chunk) {
    boolean part =
        chunk >= 2
            && syntax.chunk(chunk - 2).is(Chunk.Kind.NOUN)
            && PARTS.has(syntax.sentence().lexeme(syntax.chunk(chunk - 1).to() - 1));
    return part ? chunk - 2 : chunk;
  }

  private static boolean found(Syntax syntax, int chunk) {
    for (Clause clause : syntax.clauses()) {
      boolean met =
          clause.group().passive()
              ? clause.subjects().contains(chunk)
              : clause.objects().contains(chunk);
      if ((met || ofWhich(syntax, clause, chunk)) && safe(clause.group().lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "shells that they had seized": a clause behind the phrase, with no object of its own. */
  private static boolean ofWhich(Syntax syntax, Clause clause, int chunk) {
    return !clause.group().passive()
        && clause.objects().isEmpty()
        && !clause.subjects().isEmpty()
        && clause.subjects().get(0) == chunk + 2
        && (syntax.chunk(chunk + 1).is(Chunk.Kind.RELATIVE)
            || syntax.sentence().is(syntax.chunk(chunk).to(), "that"));
  }

  private static boolean safe(String lemma) {
    return GrammarWords.FIND.is(lemma)
        || KEPT.contains(lemma)
        || Sequence.any(
            Predicates.verbs(lemma),
            p ->
                switch (p.act()) {
                  case FOIL, RECOVER, DESTROY, SEIZE, STEAL -> true;
                  default -> false;
                });
  }
}
