package org.variorum.extract.place;

import java.util.Set;
import org.variorum.document.Sentence;

/**
 * Countries that stand behind somebody or something and say nothing of where: {@code the Saudi-led
 * coalition}, {@code Iran-backed rebels}, {@code a US-made drone}, {@code ethnic Russians}.
 */
public final class Backing {

  private static final Set<String> BEHIND =
      Set.of(
          "led",
          "backed",
          "supported",
          "funded",
          "trained",
          "armed",
          "allied",
          "made",
          "built",
          "born",
          "supplied",
          "sponsored",
          "aligned",
          "brokered",
          "linked",
          "affiliated");

  private static final Set<String> KIN = Set.of("minority", "tribesmen", "origin", "descent");

  private Backing() {}

  /** Whether the name that stands from one token to another is said to be behind something. */
  public static boolean is(Sentence sentence, int from, int to) {
    return sentence.norm(to).equals("-") && BEHIND.contains(sentence.norm(to + 1))
        || sentence.norm(from - 1).equals("ethnic")
        || KIN.contains(sentence.norm(to));
  }
}
