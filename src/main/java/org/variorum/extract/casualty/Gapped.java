package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/** Numbers that share what was said of the first: "nine dead in Kirkuk and six in Mosul". */
final class Gapped {

  private static final WordSet LOCAL = WordSet.of("in", "at", "near", "on", "outside");

  private Gapped() {}

  /**
   * The phrases of the numbers, each with a place of its own.
   *
   * @param from the chunk behind the first number and what is said of it
   */
  static List<Integer> behind(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    List<Chunk> chunks = syntax.chunks();
    List<Integer> found = new ArrayList<>();
    boolean placed = false;
    for (int at = from; at + 2 < chunks.size() && chunks.get(at).verb() == null; at++) {
      if (sentence.is(chunks.get(at).from(), ":")) {
        break;
      }
      placed |= chunks.get(at).is(Kind.PREPOSITION);
      boolean joint = chunks.get(at).is(Kind.CONJUNCTION) || chunks.get(at).is(Kind.COMMA);
      boolean local =
          chunks.get(at + 2).is(Kind.PREPOSITION)
              && LOCAL.has(sentence.lexeme(chunks.get(at + 2).from()));
      if (placed && joint && local && counted(syntax, chunks.get(at + 1))) {
        found.add(at + 1);
      }
    }
    return found;
  }

  private static boolean counted(Syntax syntax, Chunk chunk) {
    String first = syntax.sentence().norm(chunk.from());
    return chunk.is(Kind.NOUN)
        && (syntax.tag(chunk.head()) == Tag.NUMBER
            || first.equals("another")
            || first.equals("one") && chunk.to() == chunk.from() + 1);
  }
}
