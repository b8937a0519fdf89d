package org.variorum.incident;

import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Syntax;

/** For whom somebody speaks: the Front of "a man claiming to speak for the Front said". */
final class SpokenFor {

  private static final WordSet FOR = WordSet.of("for", "of");

  private static final WordSet SPEAKING =
      WordSet.of(
          "speak",
          "call",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "lawyer",
          "attorney",
          "representative",
          "behalf",
          "name");

  /** "claimed it on behalf of the Front": behind the verb only these say for whom. */
  private static final WordSet BEHALF = WordSet.of("behalf", "name");

  private static final WordSet MEMBER = WordSet.of("member", "leader", "commander", "militant");

  private static final String REPRESENT = "represent";

  private SpokenFor() {}

  /**
   * The phrase of those for whom it is, or -1.
   *
   * @param from first token of who speaks
   * @param verb the verb of saying, or the end where it stands before
   * @param end behind the last token that may tell
   */
  static int phrase(Syntax syntax, int from, int verb, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean named = // "identified himself as a member of the Front"
          i < verb
              && syntax.sentence().is(i, "of")
              && MEMBER.has(syntax.base(i - 1))
              && selfNamed(syntax, from, i);
      boolean speaks =
          FOR.has(syntax.sentence().lexeme(i))
                  && (i < verb ? SPEAKING : BEHALF).has(syntax.base(i - 1))
              || i < verb && REPRESENT.equals(syntax.lemma(i));
      if (speaks || named) {
        int phrase = syntax.chunkAt(i) + 1;
        return phrase < syntax.chunks().size() ? phrase : -1;
      }
    }
    return -1;
  }

  private static boolean selfNamed(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (GrammarWords.SELF.is(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }
}
