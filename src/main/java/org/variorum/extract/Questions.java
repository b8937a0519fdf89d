package org.variorum.extract;

import java.util.Set;
import org.variorum.document.Sentence;

/** What is only asked: "did not say whether any were hurt", "not clear if rebels did it". */
public final class Questions {

  /** Behind these "if" asks; elsewhere it sets a condition. */
  private static final Set<String> OPEN =
      Set.of("clear", "unclear", "known", "unknown", "know", "certain", "sure", "say", "asked");

  private Questions() {}

  /** Whether a clause is under a word that asks. */
  public static boolean asked(Syntax syntax, Clause clause) {
    Sentence sentence = syntax.sentence();
    int first = clause.from();
    return asks(sentence, first) || asks(sentence, syntax.chunk(syntax.chunkAt(first)).from() - 1);
  }

  private static boolean asks(Sentence sentence, int at) {
    return sentence.norm(at).equals("whether")
        || sentence.norm(at).equals("if") && OPEN.contains(sentence.norm(at - 1));
  }
}
