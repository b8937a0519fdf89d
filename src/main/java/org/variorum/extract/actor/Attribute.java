package org.variorum.extract.actor;

import java.util.List;
import org.variorum.dictionary.WordFact;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;

/** Adjectives before a noun that no list has, known by how they are made. */
final class Attribute {

  private static final WordSet ARMED = WordSet.of("armed", "wielding", "toting");
  private static final List<String> PARTICIPLES =
      List.of("ed", "ing", "held", "led", "run", "born", "laden", "wide", "clad");
  private static final List<String> SUFFIXES =
      List.of("ist", "ese", "ian", "ional", "ical", "ious", "eous", "less", "ular", "ary");
  private static final int SHORTEST = 6;

  private static final WordFact<Boolean> SUFFIXED =
      WordFact.of(
          word ->
              word.length() >= SHORTEST && Sequence.any(SUFFIXES, word::endsWith) ? true : null);

  private Attribute() {}

  /** Behind "heavily - armed" or "explosives - laden" at a token; {@code at} when there is none. */
  static int compound(Words words, int at) {
    if (at + 2 >= words.size
        || !words.is(at + 1, "-")
        || words.sentence.token(at).numeric()
        || words.modifier(at) != null && words.modifierTo(at) > at + 1) {
      return at;
    }
    String last = words.norm(at + 2);
    return Sequence.any(PARTICIPLES, last::endsWith) ? at + 3 : at;
  }

  /** Whether the last part of a compound says that somebody has arms. */
  static boolean armed(Words words, int last) {
    return words.in(last, ARMED);
  }

  /** Behind an adjective by its ending: "separatist", "Burmese"; {@code at} when it is none. */
  static int adjective(Words words, int at) {
    boolean suffix = SUFFIXED.of(words.lexeme(at)) != null;
    return suffix && !(words.capitalized(at) && words.titleCase) ? at + 1 : at;
  }
}
