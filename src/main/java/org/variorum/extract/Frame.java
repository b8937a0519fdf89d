package org.variorum.extract;

import java.util.List;
import java.util.Objects;
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

  /** By where it stands first: most pairs that are compared are of different words. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Frame frame
            && head == frame.head
            && clause == frame.clause
            && mood == frame.mood
            && sentence.equals(frame.sentence)
            && predicate.equals(frame.predicate)
            && Objects.equals(verb, frame.verb)
            && agents.equals(frame.agents)
            && patients.equals(frame.patients);
  }

  @Override
  public int hashCode() {
    return 31 * sentence.hashCode() + head;
  }

  public Act act() {
    return predicate.act();
  }

  public boolean actual() {
    return mood == Mood.ACTUAL;
  }
}
