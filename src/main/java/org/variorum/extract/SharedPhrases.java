package org.variorum.extract;

import java.util.List;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.VerbGroup.Form;

/**
 * What one clause lends to the clause before it: in "shot and killed a man" the man was shot, in
 * "After killing the guard, the robbers fled" the robbers killed.
 */
final class SharedPhrases {

  private final ChunkRow row;
  private final List<Clause> clauses;

  private SharedPhrases(ChunkRow row, List<Clause> clauses) {
    this.row = row;
    this.clauses = clauses;
  }

  /** Completes the clauses of a sentence in place. */
  static void complete(ChunkRow row, List<Clause> clauses) {
    SharedPhrases shared = new SharedPhrases(row, clauses);
    shared.shareObjects();
    shared.lendForward();
  }

  /** "shot and killed a man": the first verb has the second's object. */
  private void shareObjects() {
    for (int c = 0; c + 1 < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      Clause next = clauses.get(c + 1);
      boolean joined = joined(clause.verb(), next.verb());
      boolean alike = clause.group().passive() == next.group().passive();
      if (joined && alike && clause.objects().isEmpty() && !next.objects().isEmpty()) {
        clauses.set(c, clause.withObjects(next.objects()));
      } else if (joined && alike && clause.group().passive() && doers(clause).isEmpty()) {
        clauses.set(c, clause.with(doers(next)));
      }
    }
  }

  /** "shot and killed", "shot dead or burned": nothing but the verb's own words between. */
  private boolean joined(int verb, int next) {
    boolean conjunction = false;
    for (int j = verb + 1; j < next; j++) {
      if (row.is(j, Kind.CONJUNCTION)) {
        conjunction = true;
      } else if (!row.is(j, Kind.ADJECTIVE) && !row.is(j, Kind.ADVERB) && !row.particle(j)) {
        return false;
      }
    }
    return conjunction;
  }

  /** "was attacked and burned by armed men": the doers of both. */
  private static List<Prepositional> doers(Clause clause) {
    return clause.prepositions().stream().filter(p -> p.preposition().equals("by")).toList();
  }

  /**
   * "After killing the guard, the robbers fled": a clause before a comma that has no subject takes
   * the one behind it.
   */
  private void lendForward() {
    for (int c = 0; c + 1 < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      Clause next = clauses.get(c + 1);
      boolean dependent = clause.link() == Link.PARTICIPLE && clause.group().form() != Form.FINITE;
      if (dependent && fronted(clause.verb()) && next.group().form() == Form.FINITE) {
        int subject = next.subjects().isEmpty() ? -1 : next.subjects().get(0);
        if (subject > clause.verb() && row.is(subject - 1, Kind.COMMA)) {
          clauses.set(c, clause.withSubjects(next.subjects()));
          if (next.parent() == c) {
            clauses.set(c + 1, next.under(clause.parent()));
          }
        }
      }
    }
  }

  /** Whether nothing stands before the clause that it could hang on. */
  private boolean fronted(int verb) {
    int opener = row.is(verb - 1, Kind.PREPOSITION) || row.is(verb - 1, Kind.SUBORDINATOR) ? 1 : 0;
    int before = verb - opener - 1;
    return before < 0
        || row.is(before, Kind.SUBORDINATOR)
        || row.is(before, Kind.STOP)
        || row.is(before, Kind.QUOTE);
  }
}
