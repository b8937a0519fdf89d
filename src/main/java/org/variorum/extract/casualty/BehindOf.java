package org.variorum.extract.casualty;

import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/** Phrases whose people or number stand behind "of": "members of the crew", "a family of six". */
final class BehindOf {

  private BehindOf() {}

  /** "members of", "dozens of", "the bodies of", "the lives of": the people stand behind "of". */
  static boolean people(Syntax syntax, Chunk outer) {
    String head = syntax.lemma(outer.head());
    return switch (head) {
      case "member",
          "body",
          "corpse",
          "remains",
          "remain",
          "life",
          "throat",
          "dozen",
          "dozens",
          "score",
          "scores",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "number",
          "group",
          "lot",
          "couple",
          "total",
          "handful",
          "majority",
          "one",
          "some",
          "most",
          "several",
          "many",
          "all",
          "two",
          "three",
          "four",
          "five",
          "six",
          "tens" ->
          true;
      default -> syntax.tag(outer.head()) == Tag.NUMBER;
    };
  }

  /** "the bodies of five ultras": whoever they are, they are people. */
  static boolean countedBodies(Syntax syntax, Chunk outer, Chunk inner) {
    String head = syntax.lemma(outer.head());
    boolean bodies = head.equals("body") || head.equals("corpse") || head.equals("remains");
    return bodies && inner.is(Chunk.Kind.NOUN) && syntax.tag(inner.from()) == Tag.NUMBER;
  }

  /** "a family of six", "a crew of 12". */
  static boolean number(Syntax syntax, Chunk outer, Chunk inner) {
    return PeopleWords.collective(syntax.lemma(outer.head()))
        && syntax.tag(inner.head()) == Tag.NUMBER;
  }
}
