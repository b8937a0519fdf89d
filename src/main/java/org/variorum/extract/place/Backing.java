package org.variorum.extract.place;

import org.variorum.dictionary.PlaceContext;
import org.variorum.document.Sentence;

/**
 * Countries that stand behind somebody or something and say nothing of where: {@code the Saudi-led
 * coalition}, {@code Iran-backed rebels}, {@code a US-made drone}, {@code ethnic Russians}.
 */
public final class Backing {

  private Backing() {}

  /** Whether the name that stands from one token to another is said to be behind something. */
  public static boolean is(Sentence sentence, int from, int to) {
    return sentence.is(to, "-") && PlaceContext.BEHIND.is(sentence.lexeme(to + 1))
        || sentence.is(from - 1, "ethnic")
        || PlaceContext.KIN.is(sentence.lexeme(to));
  }
}
