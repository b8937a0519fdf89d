package org.variorum.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/**
 * A predicate with its roles filled from its clause: who did what to whom.
 *
 * @param predicate what was done
 * @param sentence where
 * @param head the token of the predicate itself
 * @param clause position of the clause that holds it, or -1 in a sentence without a verb
 * @param verb the verb group, or null for a noun
 * @param agents noun phrases of the doers, as positions among the sentence's chunks
 * @param patients noun phrases of those it was done to
 * @param mood whether it is told as having happened
 */
public record Frame(
    Predicate predicate,
    Sentence sentence,
    int head,
    int clause,
    @Nullable VerbGroup verb,
    List<Integer> agents,
    List<Integer> patients,
    Mood mood) {

  /** Whether something is told as having happened. */
  public enum Mood {
    ACTUAL,
    NEGATED,
    /** Told only as what somebody denies: "denied that its soldiers had killed". */
    DENIED,
    /** may, might, could, would; feared, alleged to be coming. */
    POSSIBLE,
    PLANNED,
    THREATENED,
    FOILED,
    /** tried to, attempted, failed. */
    ATTEMPTED,
    /** What somebody does as a rule. */
    HABITUAL
  }

  public Frame {
    agents = Sequence.copyOf(agents);
    patients = Sequence.copyOf(patients);
  }

  public Act act() {
    return predicate.act();
  }

  public boolean actual() {
    return mood == Mood.ACTUAL;
  }
}
