package org.variorum.reconcile;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Interval;
import org.variorum.incident.PlaceCount;
import org.variorum.incident.RoledActor;

/** Readings and contradictions to what the reports together come to. */
final class ConsensusView {

  private final List<Witness> witnesses;
  private final Collate collate;
  private final Fields fields;
  private final List<Contradiction> contradictions;

  ConsensusView(
      List<Witness> witnesses, Collate collate, Fields fields, List<Contradiction> contradictions) {
    this.witnesses = witnesses;
    this.collate = collate;
    this.fields = fields;
    this.contradictions = contradictions;
  }

  Consensus view() {
    List<Place> places = places();
    return new Consensus(
        type(),
        date(),
        country(),
        places,
        placeCount(),
        actors(RoledActor.Role.PERPETRATOR),
        actors(RoledActor.Role.TARGET),
        tolls());
  }

  /**
   * The type that most families tell, the more special one on a tie; coordinated when any says so.
   */
  private IncidentType type() {
    Map<IncidentType.Value, Set<String>> told = new TreeMap<>();
    Map<IncidentType.Status, Set<String>> statuses = new TreeMap<>();
    boolean coordinated = false;
    for (Witness witness : witnesses) {
      IncidentType type = witness.record().type();
      told.computeIfAbsent(type.value(), k -> new TreeSet<>()).add(witness.report());
      statuses.computeIfAbsent(type.status(), k -> new TreeSet<>()).add(witness.report());
      coordinated |= type.coordinated();
    }
    if (told.size() > 1) {
      told.remove(IncidentType.Value.OTHER);
    }
    return new IncidentType(most(told), most(statuses), coordinated);
  }

  private <K> K most(Map<K, Set<String>> told) {
    return told.entrySet().stream()
        .max(
            Comparator.<Map.Entry<K, Set<String>>>comparingInt(
                    e -> collate.families(e.getValue()).size())
                .thenComparing(e -> e.getValue().size()))
        .orElseThrow(() -> new IllegalStateException("a dossier without records"))
        .getKey();
  }

  private @Nullable DateValue date() {
    DateValue best = null;
    for (Reading<DateValue> reading : fields.date()) {
      DateValue value = reading.value();
      boolean finer =
          best == null
              || value.resolved() && !best.resolved()
              || value.resolved() == best.resolved()
                  && value.precision().compareTo(best.precision()) < 0
                  && !DateQuestion.apart(best, value);
      best = finer ? value : best;
    }
    return best == null || best.resolved() || best.monthDay() != null ? best : bounded(best);
  }

  /**
   * A day that no report lays on a calendar lies behind the last day that any of them looks back
   * on.
   */
  private DateValue bounded(DateValue open) {
    MonthDay last = open.after();
    for (Reading<DateValue> reading : fields.date()) {
      for (Claim<DateValue> claim : reading.claims()) {
        MonthDay after = claim.value().after();
        last = after != null && (last == null || after.isAfter(last)) ? after : last;
      }
    }
    return last == null ? open : open.withAfter(last);
  }

  private @Nullable String country() {
    Map<String, Set<String>> told = new TreeMap<>();
    for (Reading<Place> reading : fields.places()) {
      String country = reading.value().country();
      if (country != null) {
        told.computeIfAbsent(country, k -> new TreeSet<>()).addAll(reading.reports());
      }
    }
    return told.isEmpty() ? null : most(told);
  }

  /**
   * Every fine place once; of two spellings the preferred one, undecided the one more families
   * have.
   */
  private List<Place> places() {
    Map<String, String> variantOf = new LinkedHashMap<>();
    for (Contradiction contradiction : contradictions) {
      if (contradiction.relation() == Relation.SPELLING_VARIANT) {
        String preferred =
            contradiction.preferred() == null
                ? contradiction.sides().get(0).reading()
                : contradiction.preferred();
        contradiction.sides().stream()
            .map(Side::reading)
            .filter(r -> !r.equals(preferred))
            .forEach(r -> variantOf.put(r, preferred));
      }
    }
    List<Place> places = new ArrayList<>();
    boolean fine = fields.places().stream().anyMatch(r -> !PlaceRelation.broad(r.value()));
    for (Reading<Place> reading : fields.places()) {
      if (!variantOf.containsKey(reading.id())
          && (!fine || !PlaceRelation.broad(reading.value()))) {
        places.add(reading.value());
      }
    }
    List<Place> told = List.copyOf(places);
    places.removeIf(place -> PlaceRelation.broad(place) && holdsAnother(place, told));
    return places;
  }

  /** Whether one of the places lies within it: {@code Nigeria} beside {@code Zamfara State}. */
  private static boolean holdsAnother(Place place, List<Place> told) {
    for (Place other : told) {
      if (PlaceRelation.of(place, other) == PlaceRelation.CONTAINS) {
        return true;
      }
    }
    return false;
  }

  /** The narrowest number of places that is told, and no fewer than are named. */
  private @Nullable PlaceCount placeCount() {
    PlaceCount best = null;
    for (Reading<PlaceCount> reading : fields.placeCount()) {
      PlaceCount value = reading.value();
      boolean narrower = best == null || best.max() == null && value.max() != null;
      best = narrower ? value : best;
    }
    return best;
  }

  private List<String> actors(RoledActor.Role role) {
    Set<String> names = new LinkedHashSet<>();
    for (Reading<RoledActor> reading : fields.actors()) {
      if (reading.value().role() == role) {
        names.add(ActorQuestion.name(reading.value()));
      }
    }
    return List.copyOf(names);
  }

  private Map<Effect, Map<String, Interval>> tolls() {
    Map<Effect, Map<String, Interval>> tolls = new TreeMap<>();
    for (Witness witness : witnesses) {
      witness
          .record()
          .tolls()
          .forEach(
              (effect, sides) ->
                  sides.forEach(
                      (side, interval) -> {
                        Map<String, Interval> row =
                            tolls.computeIfAbsent(effect, e -> new TreeMap<>());
                        Interval before = row.get(side);
                        row.put(side, before == null ? interval : meet(before, interval));
                      }));
    }
    return tolls;
  }

  /** What both allow; where they exclude each other, the range that spans both. */
  private static Interval meet(Interval a, Interval b) {
    long low = Math.max(a.min(), b.min());
    Long high =
        a.max() == null
            ? b.max()
            : b.max() == null ? a.max() : Long.valueOf(Math.min(a.max(), b.max()));
    if (high == null || low <= high) {
      return new Interval(low, high);
    }
    Long most =
        a.max() == null || b.max() == null ? null : Long.valueOf(Math.max(a.max(), b.max()));
    return new Interval(Math.min(a.min(), b.min()), most);
  }
}
