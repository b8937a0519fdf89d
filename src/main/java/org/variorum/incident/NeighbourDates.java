package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.date.DateValue;

/** Days that an incident has from one told beside it, and never firmly. */
final class NeighbourDates {

  private static final int CHAIN = 12;

  private NeighbourDates() {}

  /**
   * "A bomb exploded on Monday … Another bomb exploded at a bank": what is told in the past tense
   * beside an act of some day was, for all the report says, on that day. A day that is told only
   * later ("Shells hit the market … Troops had left the town. Shells hit it again on Friday") is
   * none that the reader has in mind.
   */
  static List<Claim<DateValue>> before(Story story, Draft draft) {
    Draft neighbour = draft.beside;
    for (int i = 0; neighbour != null && !dated(neighbour, draft) && i < CHAIN; i++) {
      neighbour = neighbour.beside;
    }
    return neighbour == null ? ofSentence(story, draft) : of(story, draft, neighbour);
  }

  /**
   * "A bridge was blown up, and a bus was burned on Tuesday": one day for what a sentence joins.
   */
  static List<Claim<DateValue>> ofSentence(Story story, Draft draft) {
    for (Draft other : story.drafts) {
      if (other != draft
          && !other.background
          && other.begin() == draft.lastSentence()
          && other.date() != null) {
        return of(story, draft, other);
      }
    }
    return List.of();
  }

  private static List<Claim<DateValue>> of(Story story, Draft draft, Draft neighbour) {
    if (!Sequence.all(draft.occurrences, NeighbourDates::then)) {
      return List.of();
    }
    Mention<DateValue> date = day(neighbour);
    if (date == null) {
      return List.of();
    }
    Claims<DateValue> claims = new Claims<>();
    claims.add(
        date.value(),
        Stance.UNVERIFIED,
        List.of(),
        story.evidence(date),
        "told beside an act of that day");
    return claims.list();
  }

  private static boolean dated(Draft neighbour, Draft draft) {
    if (neighbour.date() == null) {
      return false;
    }
    Mention<DateValue> day = day(neighbour);
    return day == null || day.sentence().index() <= draft.lastSentence();
  }

  private static @Nullable Mention<DateValue> day(Draft draft) {
    for (Occurrence occurrence : draft.occurrences) {
      for (Mention<DateValue> date : occurrence.dates) {
        if (DateRelation.exact(date.value())) {
          return date;
        }
      }
    }
    return null;
  }

  /** Whether it is told in the past tense, or by a noun alone. */
  private static boolean then(Occurrence occurrence) {
    if (occurrence.cause) {
      return false; // "in revenge for the murder": it came before
    }
    VerbGroup verb = occurrence.frame.verb();
    return verb == null
        || verb.tense() == VerbGroup.Tense.PAST
        || verb.tense() == VerbGroup.Tense.NONE;
  }
}
