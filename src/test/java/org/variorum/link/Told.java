package org.variorum.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Interval;
import org.variorum.incident.RoledActor;

/**
 * Builds incident records by hand: {@code Told.by("a").on("2024-05-03").in("Mosul", "IQ", 36.34,
 * 43.13).record()}.
 */
public final class Told {

  private final String report;
  private int number;
  private String text = "";
  private @Nullable LocalDate published;
  private @Nullable String hint;
  private IncidentType.Value type = IncidentType.Value.OTHER;
  private boolean coordinated;
  private final List<Claim<DateValue>> dates = new ArrayList<>();
  private final List<Claim<Place>> places = new ArrayList<>();
  private final List<Claim<RoledActor>> actors = new ArrayList<>();
  private final Map<Effect, Map<String, Interval>> tolls = new EnumMap<>(Effect.class);

  private Told(String report) {
    this.report = report;
  }

  public static Told by(String report) {
    return new Told(report);
  }

  public Told background(int number) {
    this.number = number;
    return this;
  }

  public Told text(String words) {
    text = words;
    return this;
  }

  public Told published(String day) {
    return published(LocalDate.parse(day));
  }

  public Told published(LocalDate day) {
    published = day;
    return this;
  }

  public Told hint(String incident) {
    hint = incident;
    return this;
  }

  public Told type(IncidentType.Value value) {
    type = value;
    return this;
  }

  public Told coordinated() {
    coordinated = true;
    return this;
  }

  public Told on(String day) {
    return on(LocalDate.parse(day));
  }

  public Told on(LocalDate day) {
    return between(day, day, DateValue.Precision.DAY);
  }

  public Told between(LocalDate earliest, LocalDate latest, DateValue.Precision precision) {
    DateValue.Knowledge stated = DateValue.Knowledge.STATED;
    dates.add(
        claim(
            new DateValue(
                earliest,
                latest,
                precision,
                null,
                null,
                null,
                null,
                stated,
                stated,
                stated,
                DateValue.Bound.ON,
                null)));
    return this;
  }

  public Told in(String name, String country, double lat, double lon) {
    places.add(
        claim(
            new Place(
                name,
                name,
                PlaceKind.TOWN,
                country,
                null,
                lat,
                lon,
                name + country,
                Place.Precision.EXACT)));
    return this;
  }

  public Told in(String name, String country) {
    places.add(
        claim(
            new Place(
                name,
                null,
                PlaceKind.UNKNOWN,
                country,
                null,
                null,
                null,
                null,
                Place.Precision.UNKNOWN)));
    return this;
  }

  public Told killed(long number) {
    tolls.put(Effect.KILLED, Map.of("TOTAL", new Interval(number, number)));
    return this;
  }

  public Told blamed(String name) {
    return actor(name, RoledActor.Role.PERPETRATOR);
  }

  public Told target(String name) {
    return actor(name, RoledActor.Role.TARGET);
  }

  private Told actor(String name, RoledActor.Role role) {
    actors.add(
        claim(
            new RoledActor(
                name, name, Actor.Kind.ORGANIZATION, role, Actor.Side.UNKNOWN, List.of())));
    return this;
  }

  private <V> Claim<V> claim(V value) {
    Evidence evidence = new Evidence(report, 0, 0, "");
    return new Claim<>(value, Stance.ASSERTED, List.of(), null, List.of(evidence), "test");
  }

  public IncidentRecord record() {
    return new IncidentRecord(
        report + "#" + number,
        new Report(report, text, null, Source.UNKNOWN, published, null, null, hint),
        number == 0 ? IncidentRecord.Role.MAIN : IncidentRecord.Role.BACKGROUND,
        new IncidentType(type, IncidentType.Status.CARRIED_OUT, coordinated),
        dates,
        places,
        List.of(),
        actors,
        List.of(),
        List.of(),
        tolls,
        List.of(),
        List.of(),
        null);
  }
}
