package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;

/** People listed at the head of a line that has no verb: "Teacher, two pupils dead in blast". */
final class HeadlineList {

  private HeadlineList() {}

  /**
   * The phrases from the beginning of the sentence to the last of the people, or this one alone
   * where anything but a list of people stands before it: "In Basra, two soldiers dead", "Gunmen
   * attack, two soldiers dead".
   */
  static List<Integer> upTo(Syntax syntax, VictimReader reader, int last) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      int at = i;
      Chunk chunk = syntax.chunk(i);
      boolean joint = chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.CONJUNCTION);
      if (joint && i > 0) {
        continue;
      }
      boolean act = Sequence.any(syntax.frames(), f -> syntax.chunkAt(f.head()) == at);
      Victims victims = act || !chunk.is(Chunk.Kind.NOUN) ? null : reader.read(syntax, i);
      if (victims == null || victims.count() == null) {
        return List.of(last);
      }
      list.add(i);
    }
    return list;
  }
}
