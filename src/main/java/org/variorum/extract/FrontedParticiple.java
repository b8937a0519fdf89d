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
    Clause first = clauses.isEmpty() ? null : clauses.get(0);
    boolean fronted =
        first != null
            && first.link() == Link.PARTICIPLE
            && first.group().form() == Form.ING
            && !first.group().passive()
            && first.subjects().isEmpty()
            && (first.verb() == 0 || first.verb() == 1 && joins(row));
    for (Clause main : fronted ? clauses : List.<Clause>of()) {
      boolean root = main.link() == Link.ROOT && main.group().form() == Form.FINITE;
      if (root && !main.subjects().isEmpty() && row.is(main.subjects().get(0) - 1, Kind.COMMA)) {
        clauses.set(0, first.withSubjects(main.subjects()));
        return;
      }
    }
  }

  /** "After killing six, the men fled", "While denying it, the group blamed". */
  private static boolean joins(ChunkRow row) {
    return row.is(0, Kind.PREPOSITION) || row.is(0, Kind.SUBORDINATOR) || row.is(0, Kind.ADVERB);
  }
}
