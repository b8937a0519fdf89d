package org.variorum.extract.casualty;

import java.util.Set;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;

/**
 * Phrases of people that tell of nobody to count: "the fifth leader killed", "how many soldiers".
 */
final class NobodyNew {

  private static final Set<String> ORDINALS =
      Set.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
          "latest", "last");

  private NobodyNew() {}

  /** Whether the phrase only puts its people in order or asks for their number. */
  static boolean in(Syntax syntax, Chunk chunk) {
    return ordinal(syntax, chunk) || asked(syntax.sentence(), chunk);
  }

  /** "the fifth leader killed" is the last of several that were told elsewhere. */
  private static boolean ordinal(Syntax syntax, Chunk chunk) {
    Sentence sentence = syntax.sentence();
    String second = sentence.norm(chunk.from() + 1);
    return sentence.is(chunk.from(), "the")
        && (ORDINALS.contains(second)
            || numericOrdinal(second) && !sentence.token(chunk.head()).capitalized());
  }

  /** "14th", "21st". */
  private static boolean numericOrdinal(String norm) {
    return !norm.isEmpty()
        && Character.isDigit(norm.charAt(0))
        && (norm.endsWith("th")
            || norm.endsWith("st")
            || norm.endsWith("nd")
            || norm.endsWith("rd"));
  }

  /** "how many soldiers". */
  private static boolean asked(Sentence sentence, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (sentence.is(i, "how") && sentence.is(i + 1, "many")) {
        return true;
      }
    }
    return false;
  }
}
