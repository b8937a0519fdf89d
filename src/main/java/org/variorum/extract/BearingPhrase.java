package org.variorum.extract;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/**
 * "A bomb in a village <em>20 km south</em> of Mosul killed ten", "in the desert <em>south</em> of
 * it": says where of what stands before it and is nobody's verb.
 */
final class BearingPhrase {

  private static final WordSet LENGTHS =
      WordSet.of(
          "km",
          "kms",
          "kilometre",
          "kilometres",
          "kilometer",
          "kilometers",
          "mile",
          "miles",
          "metre",
          "metres",
          "meter",
          "meters",
          "yards");

  private static final WordSet COMPASS =
      WordSet.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west");

  /** What a distance without a bearing is counted from: "20 km outside Mosul". */
  private static final WordSet FROM = WordSet.of("from", "outside", "inside", "off", "away");

  private static final WordSet BETWEEN = WordSet.of("to", "or", "so");

  private static final WordSet NEARLY =
      WordSet.of("some", "about", "around", "roughly", "approximately", "nearly", "just", "over");

  private BearingPhrase() {}

  /** Behind the phrase that begins at a token; the token itself when none does. */
  static int end(Sentence sentence, Tag[] tags, int from) {
    int number = NEARLY.has(sentence.lexeme(from)) ? from + 1 : from;
    if (number < tags.length && tags[number] == Tag.NUMBER) {
      int behind = length(sentence, tags, number);
      int bearing =
          sentence.is(behind, "to") && sentence.is(behind + 1, "the") ? behind + 2 : behind;
      if (compass(sentence, bearing)) {
        return behind > number ? bearing + 1 : from;
      }
      return behind > number && FROM.has(sentence.lexeme(behind)) ? behind : from;
    }
    return compass(sentence, from) ? from + 1 : from;
  }

  private static boolean compass(Sentence sentence, int at) {
    return COMPASS.has(sentence.lexeme(at)) && sentence.is(at + 1, "of");
  }

  /** Behind "20 km", "20 to 30 km", "20 kilometres (12 miles)"; the number itself for none. */
  private static int length(Sentence sentence, Tag[] tags, int number) {
    int at = number + 1;
    while (at < number + 4
        && at < tags.length
        && (tags[at] == Tag.NUMBER || BETWEEN.has(sentence.lexeme(at)))) {
      at++;
    }
    if (!LENGTHS.has(sentence.lexeme(at))) {
      return number;
    }
    boolean again =
        sentence.is(at + 1, "(")
            && LENGTHS.has(sentence.lexeme(at + 3))
            && sentence.is(at + 4, ")");
    return again ? at + 5 : at + 1;
  }
}
