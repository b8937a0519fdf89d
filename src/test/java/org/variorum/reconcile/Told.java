package org.variorum.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.document.Span;
import org.variorum.extract.Mentions;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.AmountExtractor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Words;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Interval;
import org.variorum.incident.Outcome;
import org.variorum.incident.PlaceCount;
import org.variorum.incident.Responsibility;
import org.variorum.incident.RoledActor;

/** A record made by hand: every call adds words to the report's text and a claim on them. */
public final class Told {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Runnable> claims = new ArrayList<>();
  private @Nullable LocalDate day;
  private @Nullable Report report;
  private IncidentType type =
      new IncidentType(IncidentType.Value.ARMED_ASSAULT, IncidentType.Status.CARRIED_OUT, false);
  private final List<Claim<DateValue>> dates = new ArrayList<>();
  private final List<Claim<Place>> places = new ArrayList<>();
  private final List<Claim<PlaceCount>> placeCount = new ArrayList<>();
  private final List<Claim<RoledActor>> actors = new ArrayList<>();
  private final List<Claim<Responsibility>> responsibility = new ArrayList<>();
  private final List<Claim<Casualty>> casualties = new ArrayList<>();
  private final Map<Effect, Map<String, Interval>> tolls = new LinkedHashMap<>();
  private final List<Claim<Outcome>> outcomes = new ArrayList<>();

  private Told(String id) {
    this.id = id;
  }

  public static Told report(String id) {
    return new Told(id);
  }

  static Count count(String words) {
    return new AmountExtractor().extract(Words.document(words), new Mentions()).get(0).value();
  }

  public Told published(String isoDay) {
    day = LocalDate.parse(isoDay);
    return this;
  }

  public Told type(IncidentType.Value value) {
    type = new IncidentType(value, type.status(), type.coordinated());
    return this;
  }

  /** Words without a claim. */
  public Told text(String words) {
    add(words);
    return this;
  }

  /** What comes next stands in the same sentence. */
  public Told joined() {
    text.setLength(text.length() - 1);
    return this;
  }

  public Told date(String words, DateValue value) {
    return claim(dates, words, value, Stance.ASSERTED, List.of());
  }

  public Told place(String name) {
    return place(name, null, null, null);
  }

  public Told place(
      String name, @Nullable String canonical, @Nullable Double lat, @Nullable Double lon) {
    Place.Precision precision = lat == null ? Place.Precision.UNKNOWN : Place.Precision.EXACT;
    PlaceKind kind = canonical == null ? PlaceKind.UNKNOWN : PlaceKind.TOWN;
    String gazetteerId = canonical == null ? null : "g:" + canonical;
    return claim(
        places,
        name,
        new Place(name, canonical, kind, null, null, lat, lon, gazetteerId, precision),
        Stance.ASSERTED,
        List.of());
  }

  public Told places(String words, long min, @Nullable Long max) {
    return claim(placeCount, words, new PlaceCount(min, max), Stance.ASSERTED, List.of());
  }

  public Told actor(String name, RoledActor.Role role, Actor.Side side) {
    return claim(
        actors,
        name,
        new RoledActor(name, name, Actor.Kind.ORGANIZATION, role, side, List.of()),
        Stance.ASSERTED,
        List.of());
  }

  public Told responsibility(@Nullable String actor, Stance stance, String... by) {
    return claim(
        responsibility,
        stance + " " + actor,
        new Responsibility(actor, null),
        stance,
        speakers(by));
  }

  public Told toll(Effect effect, String words, Casualty.Side side, String... by) {
    Count count = count(words);
    if (count.min() != null) {
      Map<String, Interval> sides = tolls.computeIfAbsent(effect, e -> new LinkedHashMap<>());
      Interval interval = new Interval(count.min(), count.max());
      sides.putIfAbsent("TOTAL", interval);
      if (side != Casualty.Side.UNKNOWN) {
        sides.putIfAbsent(side.name(), interval);
      }
    }
    return claim(
        casualties,
        words + " " + effect,
        new Casualty(effect, null, side, count),
        Stance.ASSERTED,
        speakers(by));
  }

  public Told silence(@Nullable Effect effect, Casualty.Side side, Stance stance, String... by) {
    return claim(
        casualties,
        stance + " about " + side,
        new Casualty(effect, null, side, null),
        stance,
        speakers(by));
  }

  public Told outcome(
      Outcome.Kind kind, @Nullable String object, @Nullable String count, String... by) {
    return claim(
        outcomes,
        kind + " " + object + " " + count,
        new Outcome(kind, object, count == null ? null : count(count)),
        Stance.ASSERTED,
        speakers(by));
  }

  public IncidentRecord record() {
    report = new Report(id, text.toString(), null, Source.UNKNOWN, day, null, null, null);
    claims.forEach(Runnable::run);
    claims.clear();
    return new IncidentRecord(
        id + "#0",
        report,
        IncidentRecord.Role.MAIN,
        type,
        dates,
        places,
        placeCount,
        actors,
        responsibility,
        casualties,
        tolls,
        outcomes,
        List.of(),
        null);
  }

  private static List<Speaker> speakers(String... by) {
    List<Speaker> speakers = new ArrayList<>();
    for (String name : by) {
      Speaker.Role role =
          name.contains("army")
              ? Speaker.Role.MILITARY
              : name.contains("witness") ? Speaker.Role.WITNESS : Speaker.Role.PARTY;
      speakers.add(new Speaker(name, role, null));
    }
    return speakers;
  }

  private <V> Told claim(
      List<Claim<V>> field, String words, V value, Stance stance, List<Speaker> by) {
    Span span = add(words);
    claims.add(
        () -> {
          if (report != null) {
            field.add(
                new Claim<>(value, stance, by, null, List.of(Evidence.of(report, span)), "told"));
          }
        });
    return this;
  }

  private Span add(String words) {
    if (text.length() > 0) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(words).append('.');
    return new Span(begin, begin + words.length());
  }
}
