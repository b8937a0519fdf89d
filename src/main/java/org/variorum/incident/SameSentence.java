package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.incident.Occurrence.Reference;

/** Which tellings of one sentence are of one act. */
final class SameSentence {

  private static final Set<String> COUNTED = Set.of("after", "before");

  private SameSentence() {}

  /**
   * Whether the telling is one with another of its sentence: harm that an act did, a verb on the
   * noun that is its subject or object, a participle or relative clause on the phrase before it.
   */
  static void bind(Occurrence next, List<Occurrence> before) {
    if (before.isEmpty()) {
      return;
    }
    Occurrence last = before.get(before.size() - 1);
    Syntax syntax = next.syntax;
    Frame frame = next.frame;
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    boolean sameClause = frame.clause() == last.frame.clause();
    boolean dependent =
        clause != null
            && clause.link() != Link.ROOT
            && clause.link() != Link.COORDINATE
            && clause.link() != Link.ADVERBIAL
            && clause.link() != Link.COMPLEMENT;
    boolean indefinite = next.reference == Reference.NEW && Pointing.article(syntax, frame);
    boolean listed =
        frame.predicate().noun()
            && indefinite
            && before.stream()
                .anyMatch(o -> o.frame.predicate().noun() && Pointing.article(syntax, o.frame))
            && coordinated(syntax, before.get(0).frame.head(), frame.head());
    boolean harm = frame.act().harm();
    if (indefinite && countedFrom(syntax, frame.head())) {
      next.reference = Reference.ANOTHER;
      return;
    }
    if (next.reference == Reference.ANOTHER || listed) {
      return;
    }
    next.sameAsBefore =
        sameClause
            || dependent
            || harm
            || next.reference == Reference.KNOWN
            || clause != null
                && clause.link() == Link.COORDINATE
                && frame.verb() != null
                && !newSubject(syntax, clause, last);
  }

  /** "shot dead 84 people, hours after a bomb in Oslo": what a time is counted from is another. */
  private static boolean countedFrom(Syntax syntax, int head) {
    int before = syntax.chunk(syntax.chunkAt(head)).from() - 1;
    return before > 0
        && COUNTED.contains(syntax.sentence().norm(before))
        && syntax.chunk(syntax.chunkAt(before - 1)).is(Chunk.Kind.DATE);
  }

  /** Whether "and" stands right before the second noun's phrase. */
  private static boolean coordinated(Syntax syntax, int first, int second) {
    int chunk = syntax.chunkAt(second);
    return chunk > 0
        && syntax.chunkAt(first) < chunk - 1
        && syntax.chunk(chunk - 1).is(Chunk.Kind.CONJUNCTION);
  }

  private static boolean newSubject(Syntax syntax, Clause clause, Occurrence last) {
    if (last.frame.clause() < 0 || clause.subjects().isEmpty()) {
      return false;
    }
    return !clause.subjects().equals(syntax.clauses().get(last.frame.clause()).subjects());
  }
}
