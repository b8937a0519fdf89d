package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/** Which noun phrases stand for the act or for having done it. */
final class Matter {

  private static final Set<String> ACCOUNT =
      Set.of(
          "incident",
          "operation",
          "offensive",
          "crime",
          "deed",
          "act",
          "action",
          "atrocity",
          "death",
          "both"); // "was responsible for both"

  private static final Set<String> MANY =
      Set.of("campaign", "series", "wave", "spate", "string", "act", "spree", "succession");

  private static final Set<String> DEEDS =
      Set.of("crime", "deed", "act", "atrocity", "incident", "action");

  /** What is set off or let fly: "planted the bomb", "fired the rockets". */
  private static final WordSet WEAPONS =
      WordSet.of(
          "bomb",
          "grenade",
          "rocket",
          "mortar",
          "shell",
          "missile",
          "torpedo",
          "round",
          "mine",
          "landmine",
          "explosive",
          "device",
          "dynamite",
          "charge",
          "bullet",
          "shot",
          "artillery",
          "projectile",
          "cocktail",
          "ied",
          "ordnance",
          "munition",
          "gas",
          "sarin",
          "chlorine",
          "toxin",
          "poison",
          "gunfire",
          "shrapnel",
          "fire",
          "firing");

  /** What is done with the charges of a court. */
  private static final WordSet BROUGHT =
      WordSet.of("drop", "face", "bring", "press", "file", "deny", "dismiss", "withdraw");

  /** Whom such charges are laid against, and of what. */
  private static final WordSet LAID = WordSet.of("against", "of");

  private Matter() {}

  /** Whether one of the phrases, or what it hangs on, is the act. */
  static boolean any(Syntax syntax, List<Integer> phrases) {
    return Sequence.any(phrases, phrase -> is(syntax, phrase));
  }

  /** "the attack", also where only its place is left: "an attack in the hills claimed by". */
  static boolean is(Syntax syntax, int phrase) {
    for (int at = phrase; at >= 0; at -= 2) {
      if (names(syntax.lemma(syntax.chunk(at).head()))) {
        return true;
      }
      boolean hangs =
          at >= 2
              && (syntax.chunk(at - 1).is(Chunk.Kind.PREPOSITION)
                  || syntax.chunk(at - 1).is(Chunk.Kind.CONJUNCTION))
              && syntax.chunk(at - 2).is(Chunk.Kind.NOUN);
      if (!hangs) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word of some tokens names the act. */
  static boolean named(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names(syntax.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(String head) {
    return ACCOUNT.contains(head)
        || GuiltWords.PART.is(head)
        || GuiltWords.ANSWER.is(head)
        || Sequence.any(Predicates.nouns(head), p -> p.act().violent());
  }

  /**
   * Whether the phrase names an act of violence by its kind: "a raid", "a campaign of violence".
   */
  static boolean violent(Syntax syntax, int phrase) {
    String head = syntax.lemma(syntax.chunk(phrase).head());
    int of = PhraseMentions.of(syntax, phrase);
    return MANY.contains(head) && of >= 0 && violent(syntax, of)
        || DEEDS.contains(head)
        || Sequence.any(Predicates.nouns(head), p -> p.act().violent());
  }

  /** "soldiers hit a landmine": whoever meets a mine did nothing to it. */
  static boolean mine(Syntax syntax, List<Integer> phrases) {
    return phrases.stream()
        .map(phrase -> syntax.lemma(syntax.chunk(phrase).head()))
        .anyMatch(lemma -> lemma.equals("mine") || lemma.equals("landmine") || lemma.equals("ied"));
  }

  /** Whether the phrase is of a weapon. */
  static boolean weapon(Syntax syntax, int phrase) {
    return WEAPONS.has(syntax.base(syntax.chunk(phrase).head())) && !ofCourts(syntax, phrase);
  }

  /** "dropped the charges", "brought charges against two men": nothing that goes off. */
  private static boolean ofCourts(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    if (!syntax.lemma(chunk.head()).equals("charge")) {
      return false;
    }
    VerbGroup verb = phrase > 0 ? syntax.chunk(phrase - 1).verb() : null;
    boolean named = chunk.head() > chunk.from() && syntax.tag(chunk.head() - 1) == Tag.NOUN;
    return !named && verb != null && BROUGHT.has(verb.base())
        || LAID.has(syntax.sentence().lexeme(chunk.to()));
  }
}
