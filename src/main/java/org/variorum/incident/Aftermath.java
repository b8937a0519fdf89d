package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;

/**
 * Unrest that an act brought about: who dies "in the riots that followed" or "in ensuing protests"
 * died in another incident than the act. A gun battle or a chase that follows belongs to it.
 */
final class Aftermath {

  private static final WordSet UNREST =
      WordSet.of(
          "riot",
          "rioting",
          "protest",
          "demonstration",
          "disturbance",
          "unrest",
          "looting",
          "rampage",
          "march",
          "pogrom",
          "stampede");

  /** What may as well be the act itself going on, unless it is said to follow an act. */
  private static final WordSet VIOLENCE = WordSet.of("violence", "clash", "fighting");

  private static final WordSet ENSUING = WordSet.of("ensuing", "subsequent", "resulting");

  private static final WordSet FOLLOW = WordSet.of("follow", "ensue");

  private static final WordSet ERUPT = WordSet.of("erupt", "break", "flare", "start", "begin");

  private static final WordSet THEN =
      WordSet.of("later", "afterwards", "afterward", "after", "following", "then");

  private Aftermath() {}

  /** Whether something is told to have been done in unrest that an act before brought about. */
  static boolean holds(Syntax syntax, Clause clause) {
    boolean opened = // "In violence that followed the killing, three shops were burned"
        syntax.chunk(0).is(Chunk.Kind.PREPOSITION)
            && syntax.chunks().size() > 1
            && is(syntax, 1)
            && (clause.link() == Clause.Link.ROOT || clause.link() == Clause.Link.COORDINATE);
    return opened || Sequence.any(clause.prepositions(), p -> is(syntax, p.phrase()));
  }

  /** "the riots that followed", "ensuing protests", "riots which broke out afterwards". */
  static boolean is(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean unrest = UNREST.has(syntax.base(chunk.head()));
    if (syntax.sentence().index() == 0 || !unrest && !VIOLENCE.has(syntax.base(chunk.head()))) {
      return false;
    }
    for (int i = chunk.from(); unrest && i < chunk.head(); i++) {
      if (ENSUING.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return Sequence.any(
        syntax.clauses(),
        c ->
            c.link() == Clause.Link.RELATIVE
                && c.subjects().contains(phrase)
                && (FOLLOW.has(c.group().base()) && (unrest || Matter.any(syntax, c.objects()))
                    || unrest && ERUPT.has(c.group().base()) && then(syntax, c)));
  }

  private static boolean then(Syntax syntax, Clause clause) {
    for (int i = clause.group().head() + 1; i < clause.to(); i++) {
      if (THEN.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }
}
