package org.variorum.reconcile;

import java.util.List;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Outcome;
import org.variorum.incident.PlaceCount;
import org.variorum.incident.Responsibility;
import org.variorum.incident.RoledActor;

/** The readings of every field, each list with the best supported reading first. */
public record Fields(
    List<Reading<IncidentType>> type,
    List<Reading<DateValue>> date,
    List<Reading<Place>> places,
    List<Reading<PlaceCount>> placeCount,
    List<Reading<RoledActor>> actors,
    List<Reading<Responsibility>> responsibility,
    List<Reading<Casualty>> casualties,
    List<Reading<Outcome>> outcomes) {

  public Fields {
    type = List.copyOf(type);
    date = List.copyOf(date);
    places = List.copyOf(places);
    placeCount = List.copyOf(placeCount);
    actors = List.copyOf(actors);
    responsibility = List.copyOf(responsibility);
    casualties = List.copyOf(casualties);
    outcomes = List.copyOf(outcomes);
  }
}
