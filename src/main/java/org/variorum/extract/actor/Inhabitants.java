package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.WordSet;

/** Reads people whom only their country names: "two Syrians", "a Malian", "the Frenchman". */
final class Inhabitants {

  static final String RULE = "people named by their country";

  private static final WordSet ONE = WordSet.of("a", "an", "one", "another", "the");

  /** What stands behind a lone person: "a Malian who", where "a Malian trader" is a trader. */
  private static final WordSet BEHIND =
      WordSet.of(
          "who",
          "whom",
          "was",
          "is",
          "were",
          "has",
          "had",
          "and",
          "or",
          "to",
          "wanted",
          "named",
          "called",
          "accused",
          "suspected",
          "identified",
          "living",
          "killed",
          "wounded",
          "arrested");

  private Inhabitants() {}

  static ActorRule.@Nullable Found read(Words words, int from, Reading reading) {
    Countries.Found found = words.country(from, false);
    if (found == null || found.to() != from + 1 || !words.capitalized(from)) {
      return null;
    }
    String text = words.sentence.token(from).text();
    boolean people = found.country().inhabitants().contains(text);
    boolean many = text.endsWith("s") || text.endsWith("men") || text.endsWith("women");
    int to = from + 1;
    if (!people || words.is(to, "-") || words.is(to, "'s") || !many && !alone(words, from)) {
      return null;
    }
    Actor actor =
        new Actor(
            text,
            null,
            many ? Actor.Kind.GROUP : Actor.Kind.PERSON,
            Actor.Side.UNKNOWN,
            found.country().code(),
            List.of(),
            new Actor.Head(0, null, "person", many ? Actor.HowMany.MANY : Actor.HowMany.ONE));
    return new ActorRule.Found(from, to, to, actor, RULE, List.of());
  }

  private static boolean alone(Words words, int at) {
    int next = at + 1;
    boolean ends = next >= words.size || !words.sentence.token(next).word();
    return words.in(at - 1, ONE)
        && (ends || words.in(next, BEHIND) || words.in(next, ClosedWords.PREPOSITIONS));
  }
}
