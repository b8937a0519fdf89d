package org.variorum.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.place.Place;

/**
 * Clauses of one sentence that tell of acts at different towns: "two soldiers were killed near
 * Pasto and a bus was burned outside Tumaco".
 */
final class OwnStory {

  private OwnStory() {}

  /**
   * Whether a clause with a subject and town of its own tells of another act than those before.
   *
   * @param clause the tellings of the clause, the first one first
   */
  static boolean at(Occurrence next, List<Occurrence> clause, List<Occurrence> before) {
    Occurrence last = before.get(before.size() - 1);
    if (next.frame.clause() < 0
        || next.frame.verb() == null && !subjectOfClause(next)
        || next.frame.clause() == last.frame.clause()
        || !subject(next, last)) {
      return false;
    }
    if (otherDoers(next, before)) {
      return true;
    }
    Set<String> own = towns(clause);
    Set<String> others = towns(before);
    return !own.isEmpty() && !others.isEmpty() && Sequence.none(own, others::contains);
  }

  /** "attackers threw a bomb into a post, and masked men set fire to three buses". */
  private static boolean otherDoers(Occurrence next, List<Occurrence> before) {
    Kind kind = Kind.of(next.syntax, next.frame);
    if (kind == null || next.frame.agents().isEmpty() || !Afresh.tells(next)) {
      return false;
    }
    boolean other = false;
    for (Occurrence told : before) {
      Kind sort = Kind.of(told.syntax, told.frame);
      if (sort == kind) {
        return false;
      }
      other |= sort != null && told.frame.clause() >= 0;
    }
    return other;
  }

  /** "as a bomb killed three in Kidal": the noun is the subject. */
  private static boolean subjectOfClause(Occurrence next) {
    Clause clause = next.syntax.clauses().get(next.frame.clause());
    return clause.subjects().contains(next.syntax.chunkAt(next.frame.head()));
  }

  private static boolean subject(Occurrence next, Occurrence last) {
    Syntax syntax = next.syntax;
    Clause clause = syntax.clauses().get(next.frame.clause());
    boolean dependent =
        clause.link() == Link.RELATIVE
            || clause.link() == Link.PARTICIPLE
            || clause.link() == Link.INFINITIVE;
    if (dependent || clause.subjects().isEmpty()) {
      return false;
    }
    int head = syntax.chunk(clause.subjects().get(0)).head();
    boolean shared =
        last.frame.clause() >= 0
            && syntax.clauses().get(last.frame.clause()).subjects().equals(clause.subjects());
    return !shared && syntax.tag(head) != Tag.PRONOUN;
  }

  private static Set<String> towns(List<Occurrence> occurrences) {
    Set<String> keys = new HashSet<>();
    for (Occurrence occurrence : occurrences) {
      for (Mention<Place> place : occurrence.places) {
        if (Draft.town(place.value())) {
          keys.addAll(Draft.keys(place.value()));
        }
      }
    }
    return keys;
  }
}
