package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;

/**
 * A number told in detail behind a colon: "20 people were killed: eight soldiers and nine
 * civilians", "five died in two raids: two in Kayes and three in Niono".
 */
final class Breakdown {

  private static final WordSet LOCAL = WordSet.of("in", "at", "near", "on", "outside", "from");

  /** What may stand before the colon: where and when it was. */
  private static final Set<Kind> PLACING =
      EnumSet.of(Kind.PREPOSITION, Kind.NOUN, Kind.DATE, Kind.ADVERB, Kind.ADJECTIVE);

  private Breakdown() {}

  /**
   * The people listed behind the colon, each with a number or told as one; none when something else
   * stands there.
   *
   * @param at the chunk behind the number and what is said of it
   */
  static List<Victims> behind(Syntax syntax, VictimReader reader, int at) {
    int colon = colon(syntax, at);
    List<Victims> parts = new ArrayList<>();
    if (colon < 0) {
      return parts;
    }
    List<Chunk> chunks = syntax.chunks();
    int next = colon + 1;
    while (next < chunks.size() && chunks.get(next).is(Kind.NOUN)) {
      Victims part = reader.read(syntax, next);
      if (part == null || part.count() == null) {
        return List.of();
      }
      parts.add(part);
      next = syntax.phraseEnd(next) + 1;
      while (next + 1 < chunks.size() && local(syntax, next)) {
        next += 2;
      }
      int joint = next;
      while (next < chunks.size()
          && (chunks.get(next).is(Kind.COMMA) || chunks.get(next).is(Kind.CONJUNCTION))) {
        next++;
      }
      if (next == joint) {
        break;
      }
    }
    if (next < chunks.size() && chunks.get(next).is(Kind.CLOSE)) {
      return parts;
    }
    boolean clause = next < chunks.size() && chunks.get(next).verb() != null;
    return clause ? List.of() : parts;
  }

  /** The first colon behind, with no verb before it; or -1. */
  private static int colon(Syntax syntax, int from) {
    List<Chunk> chunks = syntax.chunks();
    for (int at = from; at < chunks.size() && chunks.get(at).verb() == null; at++) {
      String mark = syntax.sentence().norm(chunks.get(at).from());
      if (mark.equals(":") || mark.equals("(") && at == from) {
        return at;
      }
      if (!PLACING.contains(chunks.get(at).kind())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean local(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    return syntax.chunk(at).is(Kind.PREPOSITION)
        && LOCAL.has(sentence.lexeme(syntax.chunk(at).from()))
        && syntax.chunk(at + 1).is(Kind.NOUN);
  }
}
