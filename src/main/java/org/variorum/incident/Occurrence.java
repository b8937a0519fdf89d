package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/**
 * One telling of an act, with what its own words say of when and where; filled while a report is
 * read.
 */
final class Occurrence {

  /**
   * How the telling points: at something new, at something told before, or at no act in particular.
   */
  enum Reference {
    NEW,
    /** "another", "a separate": new beside what was told. */
    ANOTHER,
    /** "the attack", "these assaults", "it". */
    KNOWN,
    /** "attacks", "violence": no act in particular. */
    GENERIC
  }

  final Syntax syntax;
  final Frame frame;
  final int start;
  final List<Mention<DateValue>> dates = new ArrayList<>();
  final List<Mention<Place>> places = new ArrayList<>();
  final List<Mention<CasualtyStatement>> casualties = new ArrayList<>();
  final List<Mention<Actor>> actors = new ArrayList<>();
  Reference reference = Reference.NEW;
  boolean past;
  boolean sameAsBefore;

  /** "a week after the raid": a time is counted from it, so it came before. */
  boolean counted;

  /** "in revenge for the raid": what another act answers, and so not that one. */
  boolean cause;

  @Nullable Draft draft;

  Occurrence(Syntax syntax, Frame frame, int start) {
    this.syntax = syntax;
    this.frame = frame;
    this.start = start;
  }

  int sentence() {
    return syntax.sentence().index();
  }

  @Nullable DateValue date() {
    return dates.isEmpty() ? null : dates.get(0).value();
  }

  @Override
  public String toString() {
    return sentence()
        + ":"
        + frame.head()
        + " "
        + frame.predicate().lemma()
        + " "
        + reference
        + (past ? " past" : "")
        + (sameAsBefore ? " same" : "")
        + " "
        + frame.mood();
  }
}
