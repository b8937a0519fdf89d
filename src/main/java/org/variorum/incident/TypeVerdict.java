package org.variorum.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Section;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Syntax;
import org.variorum.incident.IncidentType.Status;
import org.variorum.incident.IncidentType.Value;

/**
 * What kind of incident its tellings make it: the most telling kind, those of title and lead
 * weighing most.
 */
final class TypeVerdict {

  private static final Map<String, Value> MODIFIERS =
      Map.ofEntries(
          Map.entry("suicide", Value.SUICIDE_BOMBING),
          Map.entry("bomb", Value.BOMBING),
          Map.entry("bombing", Value.BOMBING),
          Map.entry("explosion", Value.BOMBING),
          Map.entry("grenade", Value.BOMBING),
          Map.entry("car-bomb", Value.BOMBING),
          Map.entry("dynamite", Value.BOMBING),
          Map.entry("explosive", Value.BOMBING),
          Map.entry("ied", Value.MINE_OR_IED),
          Map.entry("roadside", Value.MINE_OR_IED),
          Map.entry("landmine", Value.MINE_OR_IED),
          Map.entry("mine", Value.MINE_OR_IED),
          Map.entry("air", Value.SHELLING_OR_AIR_STRIKE),
          Map.entry("drone", Value.SHELLING_OR_AIR_STRIKE),
          Map.entry("rocket", Value.SHELLING_OR_AIR_STRIKE),
          Map.entry("mortar", Value.SHELLING_OR_AIR_STRIKE),
          Map.entry("artillery", Value.SHELLING_OR_AIR_STRIKE),
          Map.entry("missile", Value.SHELLING_OR_AIR_STRIKE),
          Map.entry("arson", Value.ARSON));
  private static final Set<String> DEVICES =
      Set.of("bomb", "dynamite", "explosive", "grenade", "explosion", "blast");
  private static final Set<String> TOGETHER =
      Set.of(
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
    for (Occurrence occurrence : draft.occurrences) {
      int weight =
          occurrence.sentence() == lead || occurrence.syntax.sentence().section() != Section.BODY
              ? 3
              : 1;
      Value value = value(occurrence);
      if (value != null) {
        votes.merge(value, weight * strength(value), Integer::sum);
      }
      together |= together(occurrence.syntax, occurrence);
      status = further(status, status(occurrence.frame.mood()));
    }
    return new IncidentType(
        best(draft, votes), status == null ? Status.CARRIED_OUT : status, together);
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
    Value killing = Killings.of(draft, best == Value.ARMED_ASSAULT);
    if (killing != null) {
      return killing;
    }
    boolean harm = draft.occurrences.stream().anyMatch(o -> o.frame.act().harm());
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

  private static @Nullable Value value(Occurrence occurrence) {
    Syntax syntax = occurrence.syntax;
    Chunk chunk = syntax.chunk(syntax.chunkAt(occurrence.frame.head()));
    Value modified = null;
    List<Chunk> said = new ArrayList<>();
    if (occurrence.frame.verb() != null) {
      occurrence.frame.agents().forEach(agent -> said.add(syntax.chunk(agent)));
    }
    said.add(chunk);
    for (Chunk words : said) {
      for (int i = words.from(); i < words.to(); i++) {
        Value value = MODIFIERS.get(syntax.lemma(i));
        if (value != null && (modified == null || value == Value.SUICIDE_BOMBING)) {
          modified = value;
        }
      }
    }
    if (modified == null) {
      modified = device(occurrence);
    }
    if (modified != null) {
      return modified;
    }
    String type = occurrence.frame.predicate().type();
    return type == null ? null : Value.valueOf(type);
  }

  /** "attacked the bank with dynamite", "grenades damaged the embassy". */
  private static @Nullable Value device(Occurrence occurrence) {
    Frame frame = occurrence.frame;
    boolean harming =
        switch (frame.act()) {
          case ATTACK, DESTROY, DAMAGE, WOUND, KILL -> frame.verb() != null && frame.clause() >= 0;
          default -> false;
        };
    if (!harming) {
      return null;
    }
    Clause clause = occurrence.syntax.clauses().get(frame.clause());
    for (int i = clause.from(); i < clause.to(); i++) {
      if (DEVICES.contains(occurrence.syntax.lemma(i))) {
        return Value.BOMBING;
      }
    }
    return null;
  }

  private static boolean together(Syntax syntax, Occurrence occurrence) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(occurrence.frame.head()));
    int from = Math.max(0, chunk.from() - 3);
    for (int i = from; i < chunk.to(); i++) {
      if (TOGETHER.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static Status status(Mood mood) {
    return switch (mood) {
      case ATTEMPTED -> Status.ATTEMPTED;
      case FOILED -> Status.FOILED;
      case THREATENED -> Status.THREATENED;
      default -> Status.CARRIED_OUT;
    };
  }

  /** What was carried out in any telling was carried out. */
  private static Status further(@Nullable Status a, Status b) {
    return a == null || b == Status.CARRIED_OUT ? b : a;
  }
}
