package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Country;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.Interval;
import org.variorum.incident.PlaceCount;
import org.variorum.incident.Responsibility;
import org.variorum.incident.RoledActor;
import org.variorum.reconcile.Consensus;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reading;
import org.variorum.reconcile.Relation;
import org.variorum.reconcile.Side;

/** An incident in a few labelled lines, whatever they are printed on. */
final class Summary {

  /** A label and what is said under it. */
  record Row(String label, String words) {}

  private static final int MOST_NAMES = 5;

  private final Dossier dossier;

  Summary(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Who did it, against whom, where, and what it cost, as far as it is told. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    add(rows, "by", by());
    add(rows, "against", names(distinct(dossier.consensus().targets())));
    add(rows, "where", where());
    for (Casualty.Side side : Casualty.Side.values()) {
      String label = side == Casualty.Side.UNKNOWN ? "casualties" : Phrase.side(side);
      add(rows, label, casualties(side));
    }
    return rows;
  }

  private static void add(List<Row> rows, String label, String words) {
    if (!words.isEmpty()) {
      rows.add(new Row(label, words));
    }
  }

  /** {@code Coordinated armed assault on the Malian army in Mali, Tuesday 1 July 2025}. */
  static String title(Dossier dossier) {
    Consensus consensus = dossier.consensus();
    List<String> targets = consensus.targets();
    String country = country(consensus.country());
    DateValue date = consensus.date();
    return Phrase.capital(Phrase.type(consensus.type()))
        + (targets.isEmpty() ? "" : " on " + targets.get(0))
        + (country == null ? "" : " in " + country)
        + (date == null ? "" : ", " + Phrase.date(date));
  }

  /** One line for a dossier that another mentions. */
  static String summary(Dossier dossier) {
    List<String> parts = new ArrayList<>();
    parts.add(title(dossier));
    List<Place> places = dossier.consensus().places();
    if (!places.isEmpty()) {
      parts.add(Explanation.list(places.stream().limit(3).map(Phrase::place).toList()));
    }
    dossier
        .consensus()
        .tolls()
        .forEach(
            (effect, sides) -> {
              Interval total = sides.get("TOTAL");
              if (total != null) {
                parts.add(Phrase.interval(total) + " " + Phrase.effect(effect));
              }
            });
    return String.join(": ", parts.get(0), String.join(", ", parts.subList(1, parts.size())))
        + " ("
        + String.join(" ", dossier.reports())
        + ")";
  }

  private static @Nullable String country(@Nullable String code) {
    Country country = code == null ? null : Countries.byCode(code);
    return country == null ? code : country.name();
  }

  /** Each actor said to have done it, with how many reports say so how firmly. */
  private String by() {
    Map<String, String> wordings = wordings();
    Map<String, Map<Stance, Set<String>>> said = new LinkedHashMap<>();
    for (Reading<Responsibility> reading : dossier.fields().responsibility()) {
      for (Claim<Responsibility> claim : reading.claims()) {
        String actor = claim.value().actor();
        if (actor != null && !wordings.containsKey(actor) && !claim.stance().silence()) {
          said.computeIfAbsent(actor, k -> new TreeMap<>())
              .computeIfAbsent(claim.stance(), k -> new TreeSet<>())
              .add(claim.report());
        }
      }
    }
    boolean named = said.keySet().stream().anyMatch(Summary::proper);
    List<String> parts = new ArrayList<>();
    List<String> described = new ArrayList<>();
    said.forEach(
        (actor, stances) -> {
          List<String> counts = new ArrayList<>();
          stances.forEach(
              (stance, reports) -> counts.add(Phrase.stance(stance) + " " + reports.size()));
          if (named && !proper(actor)) {
            described.add(actor);
          } else {
            parts.add(actor + affiliations(actor, wordings) + ": " + String.join(", ", counts));
          }
        });
    if (parts.isEmpty()) {
      return dossier.consensus().perpetrators().isEmpty()
          ? "not said"
          : names(dossier.consensus().perpetrators());
    }
    String by = String.join("; ", parts.subList(0, Math.min(MOST_NAMES, parts.size())));
    return described.isEmpty() ? by : by + "; also described as " + names(described);
  }

  private static boolean proper(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  /** The descriptions that are other words for a named doer, with its name. */
  private Map<String, String> wordings() {
    Map<String, String> wordings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Reading<RoledActor> reading : dossier.fields().actors()) {
      String canonical = reading.value().canonical();
      String name = canonical == null ? reading.value().name() : canonical;
      for (Claim<RoledActor> claim : reading.claims()) {
        boolean described =
            claim.value().role() == RoledActor.Role.PERPETRATOR
                && claim.value().canonical() == null
                && !claim.value().name().equals(name)
                && claim.value().kind() != Actor.Kind.ORGANIZATION;
        if (described) {
          wordings.put(claim.value().name(), name);
        }
      }
    }
    return wordings;
  }

  /**
   * {@code (Jama'at …; al-Qaeda-linked)}: the fullest name as written, and what it is said to be
   * linked to.
   */
  private String affiliations(String actor, Map<String, String> wordings) {
    Set<String> notes = new TreeSet<>();
    String fullest = actor;
    for (Reading<RoledActor> reading : dossier.fields().actors()) {
      for (Claim<RoledActor> claim : reading.claims()) {
        RoledActor value = claim.value();
        if (actor.equals(value.canonical()) || actor.equals(value.name())) {
          for (Actor.Affiliation link : value.affiliations()) {
            notes.add("linked to " + link.name());
          }
          fullest = value.name().length() > fullest.length() ? value.name() : fullest;
        }
      }
    }
    List<String> all = new ArrayList<>();
    if (!fullest.equals(actor)) {
      all.add(fullest);
    }
    all.addAll(notes);
    String also =
        wordings.entrySet().stream()
            .filter(wording -> wording.getValue().equals(actor))
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    if (!also.isEmpty()) {
      all.add("also called " + also);
    }
    return all.isEmpty() ? "" : " (" + String.join("; ", all) + ")";
  }

  /** Without names all of whose words stand in another: {@code army} beside {@code Malian army}. */
  private static List<String> distinct(List<String> names) {
    return names.stream()
        .filter(
            name ->
                names.stream()
                    .noneMatch(
                        other ->
                            !other.equals(name)
                                && List.of(other.split(" ")).containsAll(List.of(name.split(" ")))
                                && other.length() > name.length()))
        .toList();
  }

  private static String names(List<String> names) {
    List<String> shown = names.subList(0, Math.min(MOST_NAMES, names.size()));
    return String.join(", ", shown) + (names.size() > MOST_NAMES ? " and others" : "");
  }

  private String where() {
    Map<String, List<String>> variants = new TreeMap<>();
    for (Contradiction contradiction : dossier.contradictions()) {
      if (contradiction.relation() == Relation.SPELLING_VARIANT) {
        String kept =
            contradiction.preferred() == null
                ? contradiction.sides().get(0).reading()
                : contradiction.preferred();
        for (Side side : contradiction.sides()) {
          if (!side.reading().equals(kept)) {
            variants.computeIfAbsent(kept, k -> new ArrayList<>()).add(spelling(side.reading()));
          }
        }
      }
    }
    List<String> names = new ArrayList<>();
    for (Reading<Place> reading : dossier.fields().places()) {
      if (dossier.consensus().places().contains(reading.value())) {
        List<String> also = variants.getOrDefault(reading.id(), List.of());
        names.add(
            Phrase.place(reading.value())
                + (also.isEmpty() ? "" : " [also " + String.join(", ", also) + "]"));
      }
    }
    PlaceCount count = dossier.consensus().placeCount();
    Long min = count == null ? null : count.min();
    String number =
        min == null
            ? ""
            : (min.equals(count == null ? null : count.max()) ? "" : "at least ")
                + Phrase.many(min.intValue(), "place", "places");
    long open = min == null ? 0 : min - names.size();
    return (number.isEmpty() ? "" : number + (names.isEmpty() ? "" : ": "))
        + String.join(", ", names)
        + (open > 0 && !names.isEmpty() ? " and " + open + " not named" : "");
  }

  private String spelling(String reading) {
    return dossier.fields().places().stream()
        .filter(r -> r.id().equals(reading))
        .map(r -> r.value().name())
        .findFirst()
        .orElse(reading);
  }

  /** Every reading of one side, with who says so, and its silences. */
  private String casualties(Casualty.Side side) {
    List<String> parts = new ArrayList<>();
    Map<Stance, Set<String>> silences = new TreeMap<>();
    Set<String> shown = new TreeSet<>();
    for (Reading<Casualty> reading : dossier.fields().casualties()) {
      Count count = reading.value().count();
      if (reading.value().side() != side) {
        continue;
      }
      if (count == null) {
        reading
            .claims()
            .forEach(
                c -> silences.computeIfAbsent(c.stance(), k -> new TreeSet<>()).add(c.report()));
      } else if (count.share() == Count.Share.WHOLE) {
        String words = Phrase.count(count) + " " + Phrase.effect(reading.value().effect());
        if (shown.add(words) && shown.size() <= MOST_NAMES) {
          parts.add(
              words
                  + says(reading)
                  + " ("
                  + Phrase.many(reading.reports().size(), "report", "reports")
                  + ")");
        }
      }
    }
    silences.forEach(
        (stance, reports) ->
            parts.add(
                Phrase.stance(stance)
                    + " ("
                    + Phrase.many(reports.size(), "report", "reports")
                    + ")"));
    return String.join("; ", parts);
  }

  private static String says(Reading<Casualty> reading) {
    Set<String> speakers = new TreeSet<>();
    for (Claim<Casualty> claim : reading.claims()) {
      if (claim.by().isEmpty()) {
        return "";
      }
      for (Speaker speaker : claim.by()) {
        speakers.add(speaker.name());
        break;
      }
    }
    return speakers.isEmpty() ? "" : ", says " + speakers.iterator().next();
  }
}
