package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.incident.Occurrence.Reference;

/** How the words of a telling point at what was told before it. */
final class Pointers {

  private static final WordSet THESE = WordSet.of("this", "that", "these", "those", "both");

  private Pointers() {}

  /**
   * "the attack" and "this murder of a priest" point back; "the murder of Ana Ruiz" says itself
   * which murder it is.
   */
  static void read(Telling telling, Occurrence occurrence) {
    Syntax syntax = occurrence.syntax;
    Frame frame = occurrence.frame;
    if (frame.predicate().noun()) {
      int first = syntax.chunk(syntax.chunkAt(frame.head())).from();
      if (occurrence.reference == Reference.KNOWN) {
        boolean named = !frame.patients().isEmpty() && !THESE.has(syntax.sentence().lexeme(first));
        telling.namesAct |= named;
        telling.pointsBack |= !named;
      }
      if (Pointing.article(syntax, frame) && telling.nouns.isEmpty()) {
        telling.nouns.add(frame.predicate().lemma());
      }
    } else if (frame.clause() >= 0 && !frame.act().harm()) {
      telling.also |= also(syntax, syntax.clauses().get(frame.clause()));
    }
  }

  /** "A bank was also attacked": beside what was told before. */
  private static boolean also(Syntax syntax, Clause clause) {
    for (int i = clause.from(); i < Math.min(clause.to(), clause.group().head() + 1); i++) {
      if (syntax.sentence().is(i, "also")) {
        return true;
      }
    }
    return false;
  }
}
