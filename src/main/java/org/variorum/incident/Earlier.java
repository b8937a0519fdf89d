package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Acts that lie a stretch of time before the one told: "Hours earlier a bomb had gone off in Oslo".
 * Where somebody or something already told of is meant, "the mayor had been taken two days
 * earlier", it is the same story.
 */
final class Earlier {

  private static final WordSet SPANS =
      WordSet.of("minutes", "hours", "days", "weeks", "months", "minute", "hour", "day", "week");

  private static final WordSet BEFORE = WordSet.of("earlier", "before", "previously");

  private static final WordSet NEW = WordSet.of("a", "an", "another", "several", "some");

  private Earlier() {}

  /**
   * Whether a clause tells of somebody's or something's doing not told before, some time before.
   */
  static boolean tells(Syntax syntax, Clause clause) {
    return syntax.sentence().index() > 0
        && clause.group().tense() == Tense.PLUPERFECT
        && syntax.occurring().mayHold(SPANS)
        && since(syntax)
        && !clause.subjects().isEmpty()
        && Sequence.all(clause.subjects(), s -> anew(syntax, s));
  }

  /** "Suspicion fell on the rebels, who had bombed a market": an act of theirs before this one. */
  static boolean didBefore(Syntax syntax, Clause clause) {
    return syntax.sentence().index() > 0
        && clause.group().tense() == Tense.PLUPERFECT
        && ofSuspects(syntax, clause);
  }

  /**
   * Whether a clause beside words of blame says what those blamed did, "blamed the rebels, who raid
   * villages"; not of the act for which they are blamed, "the raid on Khost, which killed 12".
   */
  static boolean ofSuspects(Syntax syntax, Clause clause) {
    if (clause.parent() < 0
        || !Firmness.aside(syntax, clause)
        || Matter.any(syntax, clause.subjects())) {
      return false;
    }
    Clause above = syntax.clauses().get(clause.parent());
    boolean fell = // "suspicion fell on the rebels, who"
        Sequence.any(
                above.subjects(), s -> syntax.lemma(syntax.chunk(s).head()).equals("suspicion"))
            && Sequence.any(above.prepositions(), p -> clause.subjects().contains(p.phrase()));
    return fell
        || Sequence.any(
            syntax.frames(),
            f ->
                f.clause() == clause.parent()
                    && (f.act() == Act.BLAME || f.act() == Act.SUSPECT)
                    && Sequence.any(f.patients(), clause.subjects()::contains));
  }

  private static boolean since(Syntax syntax) {
    for (int i = 0; i + 1 < syntax.sentence().size(); i++) {
      if (SPANS.has(syntax.sentence().lexeme(i)) && BEFORE.has(syntax.sentence().lexeme(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anew(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    Tag first = syntax.tag(chunk.from());
    return NEW.has(syntax.sentence().lexeme(chunk.from()))
        || first == Tag.NUMBER
        || first != Tag.DETERMINER
            && first != Tag.POSSESSIVE_PRONOUN
            && syntax.tag(chunk.head()) == Tag.NOUN
            && syntax.sentence().lexeme(chunk.head()).plural();
  }
}
