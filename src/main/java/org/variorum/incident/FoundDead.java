package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Those who were told of before and are found dead: "Their bodies were found the next day", "He was
 * found shot dead on Monday". That tells how a story ended, and the day on which they were found is
 * not when it was done.
 */
final class FoundDead {

  private static final WordSet FIND =
      WordSet.of("find", "discover", "recover", "turn", "appear", "locate", "dump", "wash");

  private static final WordSet BODIES =
      WordSet.of("body", "corpse", "remains", "cadaver", "carcass");

  /** "in the rubble", "at the scene": where the act that was told left them. */
  private static final WordSet SCENE =
      WordSet.of("rubble", "wreckage", "debris", "ruins", "ruin", "scene", "site", "ash", "ashes");

  private static final WordSet THE = WordSet.of("the", "this", "these", "both");

  private FoundDead() {}

  static boolean is(Occurrence occurrence) {
    Syntax syntax = occurrence.syntax;
    Clause clause = syntax.clauseAt(occurrence.frame.head());
    if (clause == null || !finds(clause)) {
      Clause above =
          clause == null || clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
      if (above == null || !finds(above)) {
        return false;
      }
      clause = above;
    }
    boolean there =
        Sequence.any(
            clause.prepositions(),
            p ->
                SCENE.has(head(syntax, p.phrase()))
                    && !syntax.chunk(p.phrase()).is(Chunk.Kind.DATE));
    for (int subject : clause.group().passive() ? clause.subjects() : clause.objects()) {
      if (told(syntax, subject) || there && BODIES.has(head(syntax, subject))) {
        return true;
      }
    }
    return !clause.group().passive()
        && Sequence.any(
            clause.subjects(), s -> BODIES.has(head(syntax, s)) && told(syntax, s)); // "turned up"
  }

  /** Whether it tells that somebody was found dead, told of before or not. */
  static boolean finding(Occurrence occurrence) {
    Clause clause = occurrence.syntax.clauseAt(occurrence.frame.head());
    return clause != null && finds(clause);
  }

  /** "Rebels had kidnapped them on Sunday": of those told of before. */
  static boolean taken(Telling telling) {
    Occurrence first = telling.occurrences.get(0);
    return first.frame.act() == Act.ABDUCT
        && Sequence.any(
            first.frame.patients(),
            p -> first.syntax.tag(first.syntax.chunk(p).head()) == Tag.PRONOUN);
  }

  /** Where somebody was found is not where he was taken. */
  static boolean finds(Clause clause) {
    return FIND.has(clause.group().base()) && !clause.group().negated();
  }

  /** "he", "their bodies", "the body of the woman": of somebody told of before. */
  private static boolean told(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    Tag first = syntax.tag(chunk.from());
    if (first == Tag.PRONOUN || first == Tag.POSSESSIVE_PRONOUN) {
      return true;
    }
    int of = BODIES.has(head(syntax, phrase)) ? PhraseMentions.of(syntax, phrase) : -1;
    if (of < 0) {
      return false;
    }
    Chunk whose = syntax.chunk(of);
    return syntax.tag(whose.from()) == Tag.POSSESSIVE_PRONOUN
        || THE.has(syntax.sentence().lexeme(whose.from()))
        || syntax.tag(whose.head()) == Tag.PRONOUN;
  }

  private static Lexeme head(Syntax syntax, int phrase) {
    return syntax.base(syntax.chunk(phrase).head());
  }
}
