package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.incident.Occurrence.Reference;

/**
 * Acts whose verb is not said again: "One bomb went off at a bank in Cali, another at a school in
 * Bogota and a third outside a police station".
 */
final class GappedTellings {

  private static final WordSet LOCAL =
      WordSet.of("in", "at", "near", "on", "outside", "inside", "under", "against", "beside");

  private static final Set<String> FURTHER =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "other");

  private GappedTellings() {}

  /** The further acts of a telling by a verb; none for most. */
  static List<Occurrence> behind(Syntax syntax, Occurrence telling) {
    Frame frame = telling.frame;
    boolean several =
        frame.verb() != null && (frame.act() == Act.EXPLODE || frame.act() == Act.ATTACK);
    if (!several) {
      return List.of();
    }
    List<Chunk> chunks = syntax.chunks();
    List<Occurrence> found = new ArrayList<>();
    for (int at = syntax.chunkAt(frame.head()) + 1; at + 2 < chunks.size(); at++) {
      if (chunks.get(at).verb() != null || chunks.get(at).is(Kind.STOP)) {
        break;
      }
      boolean joint = chunks.get(at).is(Kind.CONJUNCTION) || chunks.get(at).is(Kind.COMMA);
      boolean local =
          chunks.get(at + 2).is(Kind.PREPOSITION)
              && LOCAL.has(syntax.sentence().lexeme(chunks.get(at + 2).from()));
      if (joint && local && further(syntax, chunks.get(at + 1))) {
        found.add(of(syntax, frame, chunks.get(at + 1)));
      }
    }
    return found;
  }

  /** "another", "a third", "the other". */
  private static boolean further(Syntax syntax, Chunk chunk) {
    if (!chunk.is(Kind.NOUN)) {
      return false;
    }
    String first = syntax.sentence().norm(chunk.from());
    String last = syntax.sentence().norm(chunk.to() - 1);
    return first.equals("another") || chunk.to() == chunk.from() + 2 && FURTHER.contains(last);
  }

  private static Occurrence of(Syntax syntax, Frame frame, Chunk chunk) {
    Frame again =
        new Frame(
            frame.predicate(),
            syntax.sentence(),
            chunk.head(),
            frame.clause(),
            frame.verb(),
            List.of(),
            List.of(),
            frame.mood());
    Occurrence occurrence = new Occurrence(syntax, again, chunk.from());
    occurrence.reference = Reference.ANOTHER;
    return occurrence;
  }
}
