package org.variorum.extract;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/**
 * "X and not Y", "X rather than Y", "instead of Y", "not Y but X": what a sentence names only to
 * say that it was something else.
 */
public final class Contrast {

  /** Between the "not" and what it is not. */
  private static final WordSet BETWEEN = WordSet.of("of", "by", "from", "the", "a", "an", "any");

  private static final WordSet JOINT = WordSet.of("and", "but", "rather");

  private Contrast() {}

  /**
   * Where the words begin that set off what begins at a token from what it is not: at the "not",
   * "than" or "instead"; -1 when there are none, as for the "not" of a verb.
   *
   * @param from the first token of what may be set off, or of its name
   */
  public static int before(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    int not = from - 1;
    while (not > 0 && BETWEEN.has(sentence.lexeme(not)) && !sentence.is(not - 1, "instead")) {
      not--;
    }
    if (not < 0) {
      return -1;
    }
    boolean plain = sentence.is(not, "not") && (not == 0 || parts(syntax, not - 1));
    boolean than = sentence.is(not, "than") && sentence.is(not - 1, "rather");
    boolean instead =
        sentence.is(not, "of")
            && sentence.is(not - 1, "instead")
            && !sentence.norm(not + 1).endsWith("ing"); // "instead of helping police"
    return plain || than ? not : instead ? not - 1 : -1;
  }

  /** ", not", "and not", "rebels not soldiers": what no verb of the "not" can be. */
  private static boolean parts(Syntax syntax, int at) {
    Tag tag = syntax.tag(at);
    return tag == Tag.COMMA
        || tag == Tag.NOUN
        || tag == Tag.NAME
        || JOINT.has(syntax.sentence().lexeme(at));
  }
}
