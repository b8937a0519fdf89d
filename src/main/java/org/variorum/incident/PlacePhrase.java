package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/** Where the phrase of a place stands: in which list, and behind which other phrase. */
final class PlacePhrase {

  private PlacePhrase() {}

  /** The first phrase of a list of places; its preposition is that of all. */
  static int first(Syntax syntax, int chunk) {
    int at = chunk;
    while (at >= 2) {
      int before = at - 1;
      if (syntax.chunk(before).is(Kind.CONJUNCTION)) {
        before--;
      }
      if (before > 0 && syntax.chunk(before).is(Kind.COMMA)) {
        before--;
      }
      boolean joined = before < at - 1 && before >= 0 && syntax.chunk(before).is(Kind.NOUN);
      if (!joined || syntax.tag(syntax.chunk(before).head()) != Tag.NAME) {
        return at;
      }
      at = before;
    }
    return at;
  }

  /** The noun phrase that the place's preposition stands behind, or null. */
  static @Nullable Chunk governor(Syntax syntax, int chunk) {
    int at = before(syntax, chunk);
    return at >= 0 && at < chunk - 1 && syntax.chunk(at).is(Kind.NOUN) ? syntax.chunk(at) : null;
  }

  /**
   * The phrase before a place's preposition, and before a day or adverb: "fired early Monday in",
   * "were shot dead in".
   */
  static int before(Syntax syntax, int chunk) {
    int at = chunk - 1;
    while (at >= 0
        && (syntax.chunk(at).is(Kind.PREPOSITION)
            || syntax.chunk(at).is(Kind.CONJUNCTION) && prepositions(syntax, at)
            || syntax.chunk(at).is(Kind.ADVERB)
            || syntax.chunk(at).is(Kind.ADJECTIVE) && at > 0 && syntax.chunk(at - 1).verb() != null
            || syntax.chunk(at).is(Kind.DATE))) {
      at--;
    }
    return at;
  }

  /** "in and around". */
  private static boolean prepositions(Syntax syntax, int and) {
    return and > 0
        && and + 1 < syntax.chunks().size()
        && syntax.chunk(and - 1).is(Kind.PREPOSITION)
        && syntax.chunk(and + 1).is(Kind.PREPOSITION);
  }
}
