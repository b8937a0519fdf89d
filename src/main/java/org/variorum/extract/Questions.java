package org.variorum.extract;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/**
 * What is only asked or found not to be known: "did not say whether any were hurt", "not clear if
 * rebels did it", "no evidence that rebels did it".
 */
public final class Questions {

  /** Behind these "if" asks; elsewhere it sets a condition. */
  private static final WordSet OPEN =
      WordSet.of("clear", "unclear", "known", "unknown", "know", "certain", "sure", "say", "asked");

  private static final WordSet PROOF =
      WordSet.of("evidence", "proof", "indication", "sign", "suggestion", "confirmation", "word");

  private Questions() {}

  /** Whether a clause is under a word that asks. */
  public static boolean asked(Syntax syntax, Clause clause) {
    Sentence sentence = syntax.sentence();
    int first = clause.from();
    int before = syntax.chunk(syntax.chunkAt(first)).from() - 1;
    return asks(sentence, first)
        || asks(sentence, before)
        || sentence.norm(first).equals("that") && unproven(syntax, first - 1)
        || sentence.norm(before).equals("that") && unproven(syntax, before - 1);
  }

  /** "no evidence", "no immediate confirmation", "have not found any proof". */
  private static boolean unproven(Syntax syntax, int noun) {
    if (noun < 0 || !PROOF.has(syntax.sentence().lexeme(noun))) {
      return false;
    }
    Chunk chunk = syntax.chunk(syntax.chunkAt(noun));
    String first = syntax.sentence().norm(chunk.from());
    Clause clause = syntax.clauseAt(noun);
    boolean negated = clause != null && clause.group().negated();
    return first.equals("no") || first.equals("little") || negated;
  }

  private static boolean asks(Sentence sentence, int at) {
    return sentence.norm(at).equals("whether")
        || sentence.norm(at).equals("if") && OPEN.has(sentence.lexeme(at - 1));
  }
}
