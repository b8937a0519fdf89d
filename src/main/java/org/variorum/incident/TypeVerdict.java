package org.variorum.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Syntax;
import org.variorum.incident.IncidentType.Status;
import org.variorum.incident.IncidentType.Value;

/**
 * What kind of incident its tellings make it: the most telling kind, those of title and lead
 * weighing most.
 */
final class TypeVerdict {

  private static final WordSet TOGETHER =
      WordSet.of(
          "coordinated",
          "simultaneous",
          "simultaneously",
          "coordination",
          "synchronized",
          "synchronised");

  private TypeVerdict() {}

  static IncidentType of(Draft draft) {
    Map<Value, Integer> votes = new LinkedHashMap<>();
    boolean together = false;
    Status status = null;
    int lead = draft.occurrences.get(0).sentence();
    boolean harm = Sequence.any(draft.occurrences, o -> done(o) && o.frame.act().harm());
    for (Occurrence occurrence : draft.occurrences) {
      if (harm && foundInTime(occurrence)) {
        continue;
      }
      int weight =
          occurrence.sentence() == lead || occurrence.syntax.sentence().section() != Section.BODY
              ? 3
              : 1;
      Value value = ActType.of(occurrence);
      if (value != null) {
        votes.merge(value, weight * strength(value), Integer::sum);
      }
      together |= together(occurrence.syntax, occurrence);
      if (status == null || !pointsBack(occurrence)) {
        status = further(status, status(occurrence.frame.mood()));
      }
    }
    return new IncidentType(
        best(draft, votes), status == null ? Status.CARRIED_OUT : status, together);
  }

  private static boolean done(Occurrence occurrence) {
    return status(occurrence.frame.mood()) == Status.CARRIED_OUT;
  }

  /** "clashes killed five and troops found a bomb": it is not what was done. */
  private static boolean foundInTime(Occurrence occurrence) {
    return occurrence.frame.mood() == Mood.FOILED
        && GrammarWords.DEVICE.is(occurrence.syntax.base(occurrence.frame.head()));
  }

  /** The heaviest; of two as heavy, the one told first. */
  private static Value best(Draft draft, Map<Value, Integer> votes) {
    Value best = Value.OTHER;
    int most = 0;
    for (Map.Entry<Value, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    if (best != Value.OTHER && best != Value.ARMED_ASSAULT) {
      return best;
    }
    boolean attack =
        best == Value.ARMED_ASSAULT
            && Sequence.any(draft.occurrences, o -> o.frame.act() == Act.ATTACK);
    Value killing = Killings.of(draft, attack);
    if (killing != null) {
      return killing;
    }
    boolean harm = Sequence.any(draft.occurrences, o -> o.frame.act().harm());
    return best == Value.OTHER && harm ? Value.ARMED_ASSAULT : best;
  }

  /** A plain assault says less than a bombing or a kidnapping. */
  private static int strength(Value value) {
    return switch (value) {
      case OTHER -> 0;
      case ARMED_ASSAULT -> 2;
      case CLASH, MASSACRE -> 3;
      default -> 4;
    };
  }

  private static boolean together(Syntax syntax, Occurrence occurrence) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(occurrence.frame.head()));
    int from = Math.max(0, chunk.from() - 3);
    for (int i = from; i < chunk.to(); i++) {
      if (TOGETHER.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  /** "tried to kill the governor, but his guards repelled the attack": the word says no more. */
  private static boolean pointsBack(Occurrence occurrence) {
    return occurrence.frame.predicate().noun()
        && occurrence.reference == Occurrence.Reference.KNOWN
        && !occurrence.frame.act().harm();
  }

  private static Status status(Mood mood) {
    return switch (mood) {
      case ATTEMPTED -> Status.ATTEMPTED;
      case FOILED -> Status.FOILED;
      case THREATENED -> Status.THREATENED;
      case DENIED -> Status.ALLEGED;
      default -> Status.CARRIED_OUT;
    };
  }

  /** What was carried out in any telling was carried out. */
  private static Status further(@Nullable Status a, Status b) {
    return a == null || b == Status.CARRIED_OUT ? b : a;
  }
}
