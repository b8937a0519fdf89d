package org.variorum.reconcile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Interval;
import org.variorum.incident.PlaceCount;

/**
 * What the reports together come to: a view of the claims, not a new claim.
 *
 * @param type kind of incident
 * @param date the narrowest date that the best supported claims share, or null
 * @param country ISO 3166-1 alpha-2 of the country that most places lie in, or null
 * @param places every place of the incident once, under its preferred spelling
 * @param placeCount in how many places, or null when none says
 * @param perpetrators names, best supported first
 * @param targets names, best supported first
 * @param tolls per effect and side ({@code TOTAL} for all), the numbers that every reasonable
 *     reading allows; absent when unknown
 */
public record Consensus(
    IncidentType type,
    @Nullable DateValue date,
    @Nullable String country,
    List<Place> places,
    @Nullable PlaceCount placeCount,
    List<String> perpetrators,
    List<String> targets,
    Map<Effect, Map<String, Interval>> tolls) {

  public Consensus {
    places = List.copyOf(places);
    perpetrators = List.copyOf(perpetrators);
    targets = List.copyOf(targets);
    tolls = Collections.unmodifiableMap(new LinkedHashMap<>(tolls));
  }
}
