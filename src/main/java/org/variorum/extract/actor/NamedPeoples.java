package org.variorum.extract.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordFact;
import org.variorum.dictionary.WordSet;

/**
 * Reads people whom only the name of their people names: "killed by nomadic Fulani", "six Nuer".
 */
final class NamedPeoples {

  static final String RULE = "people named by their people";

  /** What stands behind people, and not behind a word that only describes them. */
  private static final WordSet BEHIND =
      WordSet.of("who", "whom", "whose", "and", "or", "were", "are", "had", "have", "was", "from");

  /** "in Hausa", "speaking Tamil": their tongue. */
  private static final WordSet TONGUE =
      WordSet.of("in", "into", "speak", "speaks", "speaking", "spoke", "language", "from", "of");

  /** MANY for the plural of a people's name, "Hutus"; BODY for one that has none, "Fulani". */
  private static final WordFact<Actor.HowMany> NAMES = WordFact.of(NamedPeoples::number);

  /** Names of peoples that mostly stand before a noun. */
  private static final Set<String> BOTH =
      Set.of("white", "black", "arab", "serb", "somali", "malay");

  private NamedPeoples() {}

  static ActorRule.@Nullable Found read(Words words, int from, Reading reading) {
    Actor.HowMany number = words.capitalTells(from) ? NAMES.of(words.lexeme(from)) : null;
    if (number == null) {
      return null;
    }
    boolean many = number == Actor.HowMany.MANY;
    int to = from + 1;
    boolean partOfName = words.capitalized(to) || words.capitalized(from - 1) && from > 1;
    if (partOfName
        || words.is(to, "-")
        || words.is(from - 1, "-")
        || !many && !alone(words, from)) {
      return null;
    }
    Actor actor =
        new Actor(
            words.sentence.token(from).text(),
            null,
            Actor.Kind.GROUP,
            Actor.Side.CIVILIANS,
            null,
            List.of(),
            new Actor.Head(0, null, "community", Actor.HowMany.MANY));
    return new ActorRule.Found(from, to, to, actor, RULE, List.of());
  }

  /** Whether no noun that it describes stands behind it. */
  private static boolean alone(Words words, int at) {
    int next = at + 1;
    if (words.in(at - 1, TONGUE) || words.in(next, ClosedWords.SAYING)) {
      return false; // "Ijaw told reporters" is a man's name
    }
    if (next >= words.size || words.in(next, BEHIND)) {
      return true;
    }
    Lexeme word = words.lexeme(next);
    boolean acts = word.verb() != null && word.noun() == null && !words.is(next, "speaking");
    return !words.sentence.token(next).word() && !words.is(next, "'s")
        || acts
        || words.in(next, ClosedWords.PREPOSITIONS);
  }

  private static Actor.@Nullable HowMany number(String word) {
    if (word.endsWith("s") && people(word.substring(0, word.length() - 1))) {
      return Actor.HowMany.MANY;
    }
    boolean describes = // "Kurdish", "Croatian", "Arabic"
        word.endsWith("ish") || word.endsWith("an") || word.endsWith("ic") || BOTH.contains(word);
    return people(word) && !describes ? Actor.HowMany.BODY : null;
  }

  private static boolean people(String name) {
    Modifier found = Modifier.TABLE.get(name);
    return found != null && found.category().equals("people");
  }
}
