package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;

/** Those of a number who are told apart: "including three children", "mostly women". */
final class Parts {

  /** Words that open them. */
  static final WordSet OPENERS =
      WordSet.of(
          "including", "among", "mostly", "mainly", "most", "many", "half", "some", "several");

  private Parts() {}

  /**
   * The people that a list of parts names.
   *
   * @param at the chunk behind the whole
   */
  static List<Victims> behind(Syntax syntax, VictimReader reader, int at) {
    List<Victims> parts = ofThem(syntax, reader, at);
    int opener = is(syntax, at, Chunk.Kind.COMMA) ? at + 1 : at;
    if (opener + 1 >= syntax.chunks().size()
        || !OPENERS.has(syntax.sentence().lexeme(syntax.chunk(opener).from()))) {
      return parts;
    }
    boolean amongThem = syntax.sentence().is(syntax.chunk(opener + 1).from(), "them");
    int first = amongThem ? opener + 2 : opener + 1;
    if (!is(syntax, first, Chunk.Kind.NOUN)) {
      return parts;
    }
    for (int part : syntax.list(first)) {
      Victims victims = reader.read(syntax, part);
      if (victims != null) {
        parts.add(victims);
      }
    }
    return parts;
  }

  /** "killed 14 people in Quetta on Monday, including three policemen": behind a comma only. */
  static List<Victims> pastComma(Syntax syntax, VictimReader reader, int from) {
    int comma = pastPlace(syntax, from);
    return is(syntax, comma, Chunk.Kind.COMMA) ? behind(syntax, reader, comma) : List.of();
  }

  /** "killed in the raid on Friday, 36 of them soldiers": behind what says where and when. */
  static int pastPlace(Syntax syntax, int from) {
    int at = from;
    while (is(syntax, at, Chunk.Kind.DATE)
        || is(syntax, at, Chunk.Kind.ADVERB)
        || is(syntax, at, Chunk.Kind.PREPOSITION)
            && (is(syntax, at + 1, Chunk.Kind.NOUN) || is(syntax, at + 1, Chunk.Kind.DATE))
            && !OPENERS.has(syntax.sentence().lexeme(syntax.chunk(at).from()))) {
      at += is(syntax, at, Chunk.Kind.PREPOSITION) ? 2 : 1;
    }
    return at;
  }

  /** "most of them children": what says who they are, and no more people. */
  static boolean describes(Syntax syntax, int phrase) {
    return phrase > 1
        && syntax.sentence().is(syntax.chunk(phrase - 1).head(), "them")
        && syntax.sentence().is(syntax.chunk(phrase - 2).from(), "of");
  }

  /** "four nurses, three of them women": the number is of those behind it. */
  private static List<Victims> ofThem(Syntax syntax, VictimReader reader, int comma) {
    List<Victims> parts = new ArrayList<>();
    boolean stands =
        is(syntax, comma, Chunk.Kind.COMMA)
            && is(syntax, comma + 1, Chunk.Kind.NOUN)
            && is(syntax, comma + 3, Chunk.Kind.NOUN)
            && is(syntax, comma + 4, Chunk.Kind.NOUN)
            && syntax.sentence().is(syntax.chunk(comma + 2).from(), "of")
            && syntax.sentence().is(syntax.chunk(comma + 3).from(), "them");
    boolean half = stands && syntax.lemma(syntax.chunk(comma + 1).head()).equals("half");
    Victims number = stands && !half ? reader.read(syntax, comma + 1) : null;
    Victims people = number == null ? null : reader.read(syntax, comma + 4);
    if (number != null && people != null) {
      parts.add(people.counted(number));
    }
    return parts;
  }

  private static boolean is(Syntax syntax, int at, Chunk.Kind kind) {
    return at < syntax.chunks().size() && syntax.chunk(at).is(kind);
  }
}
