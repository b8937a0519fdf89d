package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Syntax;

/** Words at the head of a sentence that set what it tells beside what was told before. */
final class Additions {

  private static final Set<String> ALONE =
      Set.of(
          "meanwhile",
          "elsewhere",
          "separately",
          "finally",
          "likewise",
          "similarly",
          "moreover",
          "furthermore",
          "besides",
          "additionally",
          "also");

  private static final Set<String> AFTER_IN = Set.of("addition", "another", "other", "separate");
  private static final WordSet AFTER_IN_A =
      WordSet.of("separate", "different", "related", "similar");

  private static final Set<String> REPORTS =
      Set.of("report", "reports", "source", "sources", "dispatch", "version");

  private Additions() {}

  /** Whether the sentence opens with one. */
  static boolean opens(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    if (sentence.size() < 3) {
      return false;
    }
    String first = sentence.norm(0);
    String second = sentence.norm(1);
    return ALONE.contains(first)
        || first.equals("in")
            && (AFTER_IN.contains(second)
                || second.equals("a") && AFTER_IN_A.has(sentence.lexeme(2)))
        || (first.equals("another") || first.equals("other")) && REPORTS.contains(second)
        || first.equals("on") && second.equals("the") && sentence.is(2, "other");
  }
}
