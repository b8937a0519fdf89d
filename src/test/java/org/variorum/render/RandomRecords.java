package org.variorum.render;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.document.SourceKind;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
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
import org.variorum.incident.TitleClaims;
import org.variorum.incident.Unresolved;

/** Records of every shape from a seed, sense or none. */
final class RandomRecords {

  private static final List<String> WORDS =
      List.of(
          "",
          "a",
          "Ségou",
          "قندهار",
          "\"quoted\"",
          "back\\slash",
          "line\nfeed",
          "\u0000",
          "💥",
          "\ud83d",
          "\u2028",
          "</script>",
          "İ",
          "\uFFFD",
          "at least 30");

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  /** A record whose report has no text. */
  IncidentRecord next() {
    Report report =
        new Report(
            word(),
            "",
            maybe(this::word),
            new Source(maybe(this::word), any(SourceKind.values()), maybe(this::word)),
            maybe(this::day),
            maybe(() -> Instant.ofEpochSecond(random.nextInt())),
            maybe(this::word),
            maybe(this::word),
            maybe(this::word));
    return new IncidentRecord(
        word(),
        report,
        any(IncidentRecord.Role.values()),
        type(),
        claims(this::date),
        claims(this::place),
        claims(() -> new PlaceCount(maybe(this::number), maybe(this::number))),
        claims(this::actor),
        claims(this::blame),
        claims(this::casualty),
        tolls(),
        claims(
            () -> new Outcome(any(Outcome.Kind.values()), maybe(this::word), maybe(this::count))),
        list(() -> new Unresolved(random.nextInt(9), random.nextInt(9), word(), word())),
        maybe(
            () ->
                new TitleClaims(
                    claims(this::casualty),
                    claims(this::place),
                    claims(this::blame),
                    claims(this::type))));
  }

  private IncidentType type() {
    return new IncidentType(
        any(IncidentType.Value.values()), any(IncidentType.Status.values()), random.nextBoolean());
  }

  private Responsibility blame() {
    return new Responsibility(maybe(this::word), maybe(() -> any(Responsibility.Mode.values())));
  }

  private <V> List<Claim<V>> claims(Supplier<V> value) {
    return list(
        () -> {
          List<Evidence> evidence = new ArrayList<>(list(this::evidence));
          evidence.add(evidence());
          return new Claim<>(
              value.get(),
              any(Stance.values()),
              list(() -> new Speaker(word(), any(Speaker.Role.values()), maybe(this::word))),
              maybe(this::day),
              evidence,
              word());
        });
  }

  private Evidence evidence() {
    return new Evidence(word(), random.nextInt(99), random.nextInt(99), word());
  }

  private DateValue date() {
    LocalDate earliest = maybe(this::day);
    return new DateValue(
        earliest,
        earliest == null ? null : earliest.plusDays(random.nextInt(3)),
        any(DateValue.Precision.values()),
        maybe(() -> any(DateValue.PartOfDay.values())),
        maybe(() -> any(DayOfWeek.values())),
        maybe(() -> MonthDay.from(day())),
        maybe(() -> MonthDay.from(day())),
        any(DateValue.Knowledge.values()),
        any(DateValue.Knowledge.values()),
        any(DateValue.Knowledge.values()),
        any(DateValue.Bound.values()),
        null);
  }

  private Place place() {
    return new Place(
        word(),
        maybe(this::word),
        any(PlaceKind.values()),
        maybe(() -> any("ML", "US", "TR")),
        maybe(this::word),
        maybe(() -> random.nextDouble() * 180 - 90),
        maybe(() -> random.nextDouble() * 360 - 180),
        maybe(this::word),
        any(Place.Precision.values()),
        any(Place.Use.values()),
        random.nextBoolean() ? List.of() : List.of(any(Place.Because.values())));
  }

  private RoledActor actor() {
    return new RoledActor(
        word(),
        maybe(this::word),
        any(Actor.Kind.values()),
        any(RoledActor.Role.values()),
        any(Actor.Side.values()),
        list(() -> new Actor.Affiliation(word(), word())));
  }

  private Casualty casualty() {
    return new Casualty(
        maybe(() -> any(Effect.values())),
        maybe(this::word),
        any(Casualty.Side.values()),
        maybe(this::count));
  }

  private Count count() {
    Long min = maybe(this::number);
    Long max = maybe(() -> (min == null ? 0 : min) + number());
    return new Count(
        min,
        max,
        any(Count.Operator.values()),
        word(),
        maybe(this::number),
        any(Count.Share.values()),
        random.nextBoolean());
  }

  private Map<Effect, Map<String, Interval>> tolls() {
    Map<Effect, Map<String, Interval>> tolls = new LinkedHashMap<>();
    for (Effect effect : list(() -> any(Effect.values()))) {
      Map<String, Interval> sides = new LinkedHashMap<>();
      for (String side : list(() -> any("TOTAL", "ATTACKERS", "CIVILIANS", "UNKNOWN"))) {
        sides.put(side, new Interval(number(), maybe(this::number)));
      }
      tolls.put(effect, sides);
    }
    return tolls;
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private long number() {
    return random.nextInt(4) == 0 ? random.nextLong() >>> 2 : random.nextInt(100);
  }

  private LocalDate day() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
  }
}
