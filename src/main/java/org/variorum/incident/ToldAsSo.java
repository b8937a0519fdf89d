package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/**
 * Whether a clause about who did it is told as being so, by the report or by whom it quotes: not
 * where it is asked, doubted, wished, kept back or said to be wrong.
 */
final class ToldAsSo {

  private static final Set<String> UNREAL = Set.of("would", "should", "can", "ca", "'d");

  private static final WordSet WANT = WordSet.of("want", "urge", "expect", "ask", "wait", "hope");

  /** "warned against blaming", "without blaming", "refrained from", "instead of", "rather than". */
  private static final WordSet KEPT = WordSet.of("against", "without", "from", "than");

  /** Before "of": "stopped short of blaming", "instead of". */
  private static final WordSet KEPT_OF = WordSet.of("short", "instead");

  private static final WordSet STOP = WordSet.of("stop", "avoid", "quit", "resist");

  private static final WordSet WRONGLY =
      WordSet.of(
          "wrongly",
          "falsely",
          "unfairly",
          "mistakenly",
          "wrongfully",
          "rarely",
          "never",
          "always",
          "often",
          "usually",
          "routinely",
          "invariably",
          "frequently",
          "sometimes");

  private ToldAsSo() {}

  static boolean is(Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    return !group.negated()
        && group.tense() != VerbGroup.Tense.FUTURE
        && (group.modal() == null || !UNREAL.contains(group.modal()))
        && Sequence.none(clause.subjects(), s -> Doubts.nobody(syntax, s))
        && Doubts.none(syntax, clause)
        && !kept(syntax, clause)
        && !wanted(syntax, clause)
        && !wrongly(syntax, group.head());
  }

  /** "stopped short of blaming", "without blaming", "has stopped blaming". */
  private static boolean kept(Syntax syntax, Clause clause) {
    if (clause.group().form() != VerbGroup.Form.ING) {
      return false;
    }
    int before = syntax.chunk(clause.verb()).from() - 1;
    boolean behind =
        KEPT.has(syntax.sentence().lexeme(before))
            || syntax.sentence().is(before, "of")
                && KEPT_OF.has(syntax.sentence().lexeme(before - 1));
    boolean stopped =
        clause.parent() >= 0
            && !syntax.chunk(clause.verb() - 1).is(Chunk.Kind.COMMA)
            && STOP.has(syntax.clauses().get(clause.parent()).group().base());
    return behind || stopped;
  }

  /** "wants the group to claim it", "urged the state to blame nobody". */
  private static boolean wanted(Syntax syntax, Clause clause) {
    return clause.parent() >= 0
        && clause.group().form() == VerbGroup.Form.INFINITIVE
        && WANT.has(syntax.clauses().get(clause.parent()).group().base());
  }

  private static boolean wrongly(Syntax syntax, int verb) {
    return WRONGLY.has(syntax.sentence().lexeme(verb - 1))
        || WRONGLY.has(syntax.sentence().lexeme(verb + 1));
  }
}
