package org.variorum.reconcile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.PlaceKind;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Interval;
import org.variorum.incident.PlaceCount;

/**
 * Pins over a dossier: the consensus takes the pinned values, and the contradictions of a pinned
 * field say that a person has decided them. Readings and claims stay as they are, since what the
 * reports say is not changed by what somebody decides.
 */
public final class Pins {

  private static final String TOTAL = "TOTAL";

  private Pins() {}

  /** The dossier with the pins on it; the same dossier when there are none. */
  public static Dossier on(Dossier dossier, Collection<Pin> pins) {
    Dossier pinned = dossier;
    for (Pin pin : pins) {
      Dossier before = pinned;
      pinned =
          new Dossier(
              before.id(),
              before.records(),
              before.reports(),
              before.mainReports(),
              before.families(),
              before.fields(),
              consensus(before, pin),
              before.contradictions().stream().map(c -> decided(c, pin)).toList(),
              before.related());
    }
    return pinned;
  }

  /**
   * Says no to a value that its field cannot hold.
   *
   * @throws IllegalArgumentException when the value is not of the form that {@link Pin} describes
   */
  public static void check(Pin pin) {
    String field = pin.field();
    if (field.equals("date")) {
      date(pin.value());
    } else if (field.equals("placeCount")) {
      interval(pin.value());
    } else if (field.startsWith("casualties/")) {
      effect(field);
      side(field);
      interval(pin.value());
    } else if (field.equals("type")) {
      type(pin.value());
    } else if (field.equals("country") && !pin.value().matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("no ISO 3166-1 alpha-2 country: " + pin.value());
    }
  }

  private static Consensus consensus(Dossier dossier, Pin pin) {
    Consensus old = dossier.consensus();
    String value = pin.value();
    String field = pin.field();
    return new Consensus(
        field.equals("type")
            ? new IncidentType(type(value), old.type().status(), old.type().coordinated())
            : old.type(),
        field.equals("date") ? date(value) : old.date(),
        field.equals("country") ? value : old.country(),
        field.equals("places") ? places(dossier, value) : old.places(),
        field.equals("placeCount") ? placeCount(value) : old.placeCount(),
        field.equals("perpetrators") || field.equals("responsibility")
            ? names(value)
            : old.perpetrators(),
        field.equals("targets") ? names(value) : old.targets(),
        field.startsWith("casualties/") ? tolls(old, field, value) : old.tolls());
  }

  private static Map<Effect, Map<String, Interval>> tolls(
      Consensus old, String field, String value) {
    Map<Effect, Map<String, Interval>> tolls = new LinkedHashMap<>(old.tolls());
    Effect effect = effect(field);
    Map<String, Interval> row = new TreeMap<>(tolls.getOrDefault(effect, Map.of()));
    row.put(side(field), interval(value));
    tolls.put(effect, row);
    return tolls;
  }

  private static List<Place> places(Dossier dossier, String value) {
    List<Place> places = new ArrayList<>();
    for (String name : names(value)) {
      places.add(
          dossier.fields().places().stream()
              .map(Reading::value)
              .filter(place -> PlaceKey.of(place).equals(PlaceKey.of(name)))
              .findFirst()
              .orElseGet(() -> unread(name)));
    }
    return places;
  }

  private static Place unread(String name) {
    Place.Precision precision = Place.Precision.UNKNOWN;
    return new Place(name, null, PlaceKind.UNKNOWN, null, null, null, null, null, precision);
  }

  private static Contradiction decided(Contradiction contradiction, Pin pin) {
    if (!speaksOf(pin.field(), contradiction.field())) {
      return contradiction;
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(Reason.Kind.PINNED, pin.value()));
    contradiction.reasons().stream()
        .filter(reason -> reason.kind() != Reason.Kind.NOT_DECIDED)
        .filter(reason -> reason.kind() != Reason.Kind.UNDATED)
        .forEach(reasons::add);
    return new Contradiction(
        contradiction.id(),
        contradiction.field(),
        contradiction.relation(),
        contradiction.sides(),
        preferred(contradiction, pin),
        reasons);
  }

  /** A pinned total also decides what is said of people in general. */
  private static boolean speaksOf(String pinned, String field) {
    return field.equals(pinned)
        || pinned.endsWith('/' + TOTAL)
            && field.equals(
                pinned.substring(0, pinned.length() - TOTAL.length()) + Casualty.Side.UNKNOWN)
        || pinned.equals("perpetrators") && field.equals("responsibility");
  }

  /** The side that holds what is pinned, or null when none does. */
  private static @Nullable String preferred(Contradiction contradiction, Pin pin) {
    for (Side side : contradiction.sides()) {
      String reading = side.reading().substring(side.reading().indexOf(':') + 1);
      for (String name : names(pin.value())) {
        String key =
            contradiction.field().equals("places") ? PlaceKey.of(name) : Folding.fold(name);
        if (reading.equals(name) || reading.equals(key) || reading.startsWith(key + '/')) {
          return side.reading();
        }
      }
    }
    return null;
  }

  private static List<String> names(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static DateValue date(String value) {
    try {
      String[] days = value.split("/", -1);
      LocalDate from = LocalDate.parse(days[0]);
      LocalDate to = days.length > 1 ? LocalDate.parse(days[1]) : from;
      return from.equals(to)
          ? DateValue.day(from)
          : DateValue.between(from, to, DateValue.Precision.FEW_DAYS);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day or two days: " + value, e);
    }
  }

  private static Interval interval(String value) {
    try {
      int dots = value.indexOf("..");
      long min = Long.parseLong(dots < 0 ? value : value.substring(0, dots));
      String upper = dots < 0 ? value : value.substring(dots + 2);
      return new Interval(min, upper.isEmpty() ? null : Long.valueOf(upper));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number or interval: " + value, e);
    }
  }

  private static PlaceCount placeCount(String value) {
    Interval interval = interval(value);
    return new PlaceCount(interval.min(), interval.max());
  }

  private static IncidentType.Value type(String value) {
    return IncidentType.Value.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private static Effect effect(String field) {
    return Effect.valueOf(field.split("/", -1)[1]);
  }

  private static String side(String field) {
    String[] parts = field.split("/", -1);
    String side = parts.length > 2 ? parts[2] : TOTAL;
    return side.equals(TOTAL) ? side : Casualty.Side.valueOf(side).name();
  }
}
