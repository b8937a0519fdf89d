package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.CasualtyStatement.Share;
import org.variorum.extract.date.Anchor;
import org.variorum.extract.date.DateValue;

/**
 * Days on which a count rose or a victim died, long after the act: "the toll rose to ten on
 * Tuesday", "died of her wounds on Tuesday".
 */
final class LaterTolls {

  private static final WordSet HARM = WordSet.of("wound", "injury", "burn");

  private static final WordSet COUNTING =
      WordSet.of("raise", "revise", "put", "bring", "lower", "update", "increase");

  private static final WordSet TALLY =
      WordSet.of("number", "toll", "death toll", "count", "figure", "tally");

  private LaterTolls() {}

  /**
   * Whether a date says when more were counted, and not when the act was. A date within the words
   * of the count is the act's: "the toll from Monday's bombing rose to ten".
   *
   * @param casualties the casualties of the sentence
   */
  static boolean counted(
      Syntax syntax, Mention<DateValue> date, List<Mention<CasualtyStatement>> casualties) {
    if (date.to() < syntax.sentence().size()
        && syntax.tag(date.to()) == Tag.POSSESSIVE) { // "killed in Sunday's car bombings"
      return false;
    }
    boolean rose =
        Sequence.any(
            casualties,
            c ->
                c.value().share() == Share.RUNNING_TOTAL
                    && (date.from() < c.from() || date.from() >= c.to()));
    return rose || raised(syntax, date) || ofWounds(syntax, date) || longAfter(syntax, date);
  }

  /** "died Tuesday, two days after she was shot": the day of the death is not that of the shot. */
  private static boolean longAfter(Syntax syntax, Mention<DateValue> date) {
    Clause clause = syntax.clauseAt(date.from());
    if (clause == null || date.value().anchor() == Anchor.EVENT || !ofDeath(syntax, clause)) {
      return false;
    }
    int after = Math.max(clause.group().head(), date.to());
    while (after < syntax.sentence().size() && !syntax.sentence().is(after, "after")) {
      after++;
    }
    int behind = after;
    return Sequence.any(
        syntax.frames(),
        f -> f.verb() != null && f.head() > behind && (f.act().harm() || f.act().violent()));
  }

  private static boolean ofDeath(Syntax syntax, Clause clause) {
    return Sequence.any(
        syntax.frames(),
        f ->
            f.act() == Act.DIE
                && f.verb() != null
                && f.clause() >= 0
                && syntax.clauses().get(f.clause()).equals(clause));
  }

  /** "on Monday raised to 21 the number of people killed", "put the toll at 30 on Monday". */
  private static boolean raised(Syntax syntax, Mention<DateValue> date) {
    Clause clause = syntax.clauseAt(date.from());
    if (clause == null || !COUNTING.has(clause.group().base())) {
      return false;
    }
    for (int chunk = clause.verb() + 1; chunk < syntax.chunks().size(); chunk++) {
      int head = syntax.chunk(chunk).head();
      if (head >= clause.to()) {
        return false;
      }
      if (TALLY.has(syntax.base(head))) {
        return date.to() <= syntax.chunk(chunk).from();
      }
    }
    return false;
  }

  private static boolean ofWounds(Syntax syntax, Mention<DateValue> date) {
    Clause clause = syntax.clauseAt(date.from());
    if (clause == null || !ofDeath(syntax, clause)) {
      return false;
    }
    return Sequence.any(
        clause.prepositions(),
        p ->
            (p.preposition().equals("of") || p.preposition().equals("from"))
                && HARM.has(syntax.base(syntax.chunk(p.phrase()).head())));
  }
}
