package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.ReportingVerbs;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;

/** Verbs that tell of telling. */
final class SpeechVerbs {

  private SpeechVerbs() {}

  /** Whether the verb tells something to somebody: say, disclose, give. */
  static boolean telling(String lemma) {
    return Sequence.any(
        Predicates.verbs(lemma), p -> p.act() == Act.SAY || p.act() == Act.DISCLOSE);
  }

  /**
   * Whether the verb is one of saying, so that a date or place in its clause is the statement's.
   */
  static boolean saying(Clause clause) {
    for (Predicate predicate : Predicates.verbs(clause.group().base())) {
      if (predicate.act() == Act.SAY && predicate.particle().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb does something with the word of an act and not the act itself. */
  static boolean reporting(String lemma) {
    return ReportingVerbs.contains(lemma)
        || Sequence.any(
            Predicates.verbs(lemma),
            p ->
                switch (p.act()) {
                  case SAY, DISCLOSE, BLAME, DENY, SUSPECT, CLAIM, DETAIN -> true;
                  default -> false;
                });
  }
}
