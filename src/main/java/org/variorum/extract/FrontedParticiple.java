package org.variorum.extract;

import java.util.List;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.VerbGroup.Form;

/**
 * Who does what a sentence begins with: "Denying that it had a hand in it, the group blamed the
 * army" has the group denying.
 */
final class FrontedParticiple {

  private FrontedParticiple() {}

  /** Gives such a participle the subject of the main clause behind the comma. */
  static void complete(ChunkRow row, List<Clause> clauses) {
    if (clauses.isEmpty() || !fronted(row, clauses.get(0))) {
      return;
    }
    for (Clause main : clauses) {
      boolean root = main.link() == Link.ROOT && main.group().form() == Form.FINITE;
      if (root && !main.subjects().isEmpty() && row.is(main.subjects().get(0) - 1, Kind.COMMA)) {
        clauses.set(0, clauses.get(0).withSubjects(main.subjects()));
        return;
      }
    }
  }

  private static boolean fronted(ChunkRow row, Clause first) {
    return first.link() == Link.PARTICIPLE
        && first.group().form() == Form.ING
        && !first.group().passive()
        && first.subjects().isEmpty()
        && (first.verb() == 0 || first.verb() == 1 && joins(row));
  }

  /** "After killing six, the men fled", "While denying it, the group blamed". */
  private static boolean joins(ChunkRow row) {
    return row.is(0, Kind.PREPOSITION) || row.is(0, Kind.SUBORDINATOR) || row.is(0, Kind.ADVERB);
  }
}
