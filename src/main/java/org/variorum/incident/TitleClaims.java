package org.variorum.incident;

import java.util.List;
import org.variorum.document.Sequence;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.place.Place;

/**
 * What the title that is given beside a text says and no words of the text do. Their evidence is in
 * the title.
 *
 * @param casualties figures that the text has nowhere, at most one of an effect; whose the people
 *     are is unknown
 * @param places towns and finer places of the incident that the text does not name
 * @param responsibility who did it, of bodies with a name that the text does not name
 * @param types what kind of incident it was, where the text tells of another; at most one
 */
public record TitleClaims(
    List<Claim<Casualty>> casualties,
    List<Claim<Place>> places,
    List<Claim<Responsibility>> responsibility,
    List<Claim<IncidentType>> types) {

  public TitleClaims {
    casualties = Sequence.copyOf(casualties);
    places = Sequence.copyOf(places);
    responsibility = Sequence.copyOf(responsibility);
    types = Sequence.copyOf(types);
  }

  /** Whether there is nothing that only the title says. */
  boolean isEmpty() {
    return casualties.isEmpty() && places.isEmpty() && responsibility.isEmpty() && types.isEmpty();
  }
}
