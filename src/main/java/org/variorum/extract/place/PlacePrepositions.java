package org.variorum.extract.place;

import java.util.Map;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.place.Slot.Before;

/** What a preposition, with the word before it, says of the name behind it. */
final class PlacePrepositions {

  private static final Map<String, Before> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("in", Before.IN),
          Map.entry("inside", Before.IN),
          Map.entry("within", Before.IN),
          Map.entry("across", Before.IN),
          Map.entry("throughout", Before.IN),
          Map.entry("at", Before.AT),
          Map.entry("on", Before.AT),
          Map.entry("near", Before.NEAR),
          Map.entry("outside", Before.NEAR),
          Map.entry("around", Before.NEAR),
          Map.entry("off", Before.NEAR),
          Map.entry("surrounding", Before.NEAR),
          Map.entry("from", Before.FROM),
          Map.entry("to", Before.TO),
          Map.entry("into", Before.TO),
          Map.entry("towards", Before.TO),
          Map.entry("toward", Before.TO),
          Map.entry("via", Before.TO),
          Map.entry("through", Before.TO),
          Map.entry("between", Before.BETWEEN),
          Map.entry("including", Before.AMONG),
          Map.entry("include", Before.AMONG),
          Map.entry("includes", Before.AMONG),
          Map.entry("included", Before.AMONG),
          Map.entry("of", Before.OF),
          Map.entry("for", Before.OTHER),
          Map.entry("with", Before.OTHER),
          Map.entry("by", Before.OTHER),
          Map.entry("against", Before.OTHER));

  /** {@code at the entrance of X}. */
  private static final WordSet EDGE =
      WordSet.of(
          "outskirt", "outskirts", "edge", "edges", "vicinity", "entrance", "entrances", "gates");

  /** Before "over": what is done in the air, or flies there. */
  private static final WordSet AIRBORNE =
      WordSet.of(
          "up",
          "down",
          "exploded",
          "crashed",
          "disintegrated",
          "disappeared",
          "flying",
          "flew",
          "flight",
          "plane",
          "jet",
          "airliner",
          "aircraft",
          "helicopter",
          "drone",
          "balloon");

  private static final WordSet BOUND = WordSet.of("bound", "headed", "heading", "leaving", "left");

  private PlacePrepositions() {}

  static boolean is(String word) {
    return PREPOSITIONS.containsKey(word);
  }

  /** What the word says by itself, or something else where it is no such preposition. */
  static Before alone(String word, Before otherwise) {
    return PREPOSITIONS.getOrDefault(word, otherwise);
  }

  /** What the word at a token says with those before it. */
  static Before at(Sentence sentence, int at) {
    Before before = alone(sentence.norm(at), Before.NOTHING);
    if (at > 0
        && (close(sentence.norm(at - 1), sentence.norm(at))
            || opposite(sentence, at)
            || before == Before.OF && EDGE.has(sentence.lexeme(at - 1)))) {
      return Before.NEAR;
    }
    if (at > 0 && sentence.is(at, "over") && AIRBORNE.has(sentence.lexeme(at - 1))) {
      return Before.IN; // "a jet blew up over Borovo"
    }
    if (at > 0 && sentence.is(at, "for") && BOUND.has(sentence.lexeme(at - 1))) {
      return Before.TO; // "a bus bound for Borovo"
    }
    return example(sentence, at) ? Before.AMONG : before;
  }

  /** {@code close to X}, {@code not far from X}. */
  private static boolean close(String adverb, String preposition) {
    return preposition.equals("to")
            && (adverb.equals("close") || adverb.equals("next") || adverb.equals("adjacent"))
        || preposition.equals("from") && adverb.equals("far");
  }

  /** {@code across the river from X}: on the other bank. */
  private static boolean opposite(Sentence sentence, int from) {
    return from > 2
        && sentence.is(from, "from")
        && sentence.is(from - 3, "across")
        && sentence.is(from - 2, "the");
  }

  /** {@code towns like X}, {@code villages such as X}. */
  private static boolean example(Sentence sentence, int at) {
    boolean such = at > 1 && sentence.is(at, "as") && sentence.is(at - 1, "such");
    int noun = such ? at - 2 : at - 1;
    PlaceWords.Word word =
        noun >= 0 && (such || sentence.is(at, "like"))
            ? PlaceWords.before(sentence.lexeme(noun))
            : null;
    return word != null && !word.word().equals(sentence.norm(noun));
  }
}
