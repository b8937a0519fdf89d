package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/** What somebody does to himself and to nobody else: "hanged himself", "shot himself". */
final class SelfHarm {

  private SelfHarm() {}

  /**
   * "hanged himself": harm that reaches nobody else. A bomber meant others, and record keepers of
   * gun violence count whoever shot himself.
   */
  static boolean is(Syntax syntax, Frame frame) {
    return frame.act() != Act.EXPLODE
        && !frame.predicate().lemma().equals("shoot")
        && !frame.patients().isEmpty()
        && Sequence.all(frame.patients(), p -> oneself(syntax, syntax.chunk(p).head()))
        && Sequence.none(
            frame.agents(), a -> CulpritWords.any(syntax.base(syntax.chunk(a).head())));
  }

  private static boolean oneself(Syntax syntax, int token) {
    return GrammarWords.SELF.is(syntax.sentence().lexeme(token));
  }

  /** Whether the harmed person at a token is who did it and reached nobody else. */
  static boolean suicide(Syntax syntax, int token) {
    return oneself(syntax, token)
        && Sequence.any(
            syntax.frames(), f -> f.patients().contains(syntax.chunkAt(token)) && is(syntax, f));
  }

  /** "shot himself in the foot": mostly by what he said. */
  static boolean inTheFoot(Syntax syntax, Frame frame) {
    return frame.verb() != null
        && frame.clause() >= 0
        && Sequence.any(frame.patients(), p -> oneself(syntax, syntax.chunk(p).head()))
        && Sequence.any(
            syntax.clauses().get(frame.clause()).prepositions(),
            p ->
                p.preposition().equals("in")
                    && syntax.lemma(syntax.chunk(p.phrase()).head()).equals("foot"));
  }
}
