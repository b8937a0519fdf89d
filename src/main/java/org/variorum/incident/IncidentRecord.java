package org.variorum.incident;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.document.Sequence;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/**
 * One incident as told by one report. The first claim of a field is the one the report gives most
 * weight.
 *
 * @param id {@code <report id>#<number>}, 0 for the main incident
 * @param report the report that tells of it
 * @param role the report's main incident or one in its background
 * @param tolls per effect and side ({@code TOTAL} for all), the stated total or the sum of disjoint
 *     parts; absent when unknown
 * @param titleOnly what only the title beside the text says, of the main incident; null when that
 *     is nothing
 */
public record IncidentRecord(
    String id,
    Report report,
    Role role,
    IncidentType type,
    List<Claim<DateValue>> dates,
    List<Claim<Place>> places,
    List<Claim<PlaceCount>> placeCount,
    List<Claim<RoledActor>> actors,
    List<Claim<Responsibility>> responsibility,
    List<Claim<Casualty>> casualties,
    Map<Effect, Map<String, Interval>> tolls,
    List<Claim<Outcome>> outcomes,
    List<Unresolved> unresolved,
    @Nullable TitleClaims titleOnly) {

  public IncidentRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(type, "type");
    dates = Sequence.copyOf(dates);
    places = Sequence.copyOf(places);
    placeCount = Sequence.copyOf(placeCount);
    actors = Sequence.copyOf(actors);
    responsibility = Sequence.copyOf(responsibility);
    casualties = Sequence.copyOf(casualties);
    tolls = Collections.unmodifiableMap(new LinkedHashMap<>(tolls));
    outcomes = Sequence.copyOf(outcomes);
    unresolved = Sequence.copyOf(unresolved);
  }

  /** The record with another form of its report; a record read from JSON lacks its text. */
  public IncidentRecord withReport(Report other) {
    return new IncidentRecord(
        id,
        other,
        role,
        type,
        dates,
        places,
        placeCount,
        actors,
        responsibility,
        casualties,
        tolls,
        outcomes,
        unresolved,
        titleOnly);
  }

  /** Whether it is what the report is about. */
  public enum Role {
    MAIN,
    BACKGROUND
  }
}
