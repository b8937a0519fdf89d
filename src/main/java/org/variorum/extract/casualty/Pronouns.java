package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;
import org.variorum.extract.amount.Count;

/** How many people a pronoun means: "nobody was hurt", "one was killed", "others fled". */
final class Pronouns {

  private Pronouns() {}

  static @Nullable Victims read(Syntax syntax, Chunk chunk) {
    String norm = syntax.sentence().norm(chunk.head());
    return switch (norm) {
      case "nobody", "none" -> Victims.unknown(chunk.from(), chunk.to(), norm, none(norm), false);
      case "one" -> {
        boolean no = syntax.sentence().is(chunk.from(), "no");
        Count count = no ? none(norm) : Count.exactly(1, norm);
        yield Victims.unknown(chunk.from(), chunk.to(), norm, count, false);
      }
      case "others" -> {
        Count several = new Count(2L, null, Count.Operator.VAGUE, norm);
        yield Victims.unknown(chunk.from(), chunk.to(), norm, several, true);
      }
      case "him", "her", "he", "she", "someone", "himself", "herself" ->
          Victims.unknown(chunk.from(), chunk.to(), norm, Count.exactly(1, norm), false);
      default -> null;
    };
  }

  private static Count none(String norm) {
    return new Count(0L, 0L, Count.Operator.EXACT, norm);
  }
}
