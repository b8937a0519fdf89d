package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Country;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.Interval;
import org.variorum.reconcile.Consensus;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reading;

/** An incident in a few labelled lines, whatever they are printed on. */
final class Summary {

  /** A label and what is said under it. */
  record Row(String label, String words) {}

  static final int MOST_NAMES = 5;

  private static final Set<String> AMONG =
      Set.of("child", "children", "woman", "women", "boy", "boys", "girl", "girls");

  static final Set<String> ANYBODY = Set.of("people", "persons", "others", "victims");

  private final Dossier dossier;

  Summary(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Who did it, against whom, where, and what it cost, as far as it is told. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    add(rows, "by", new DoersText(dossier).text());
    add(rows, "against", names(named(distinct(dossier.consensus().targets()))));
    add(rows, "where", new WhereText(dossier).text());
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
    String target = target(consensus.targets());
    String country = country(consensus.country());
    DateValue date = consensus.date();
    return Phrase.capital(Phrase.type(consensus.type()))
        + (target == null ? "" : " " + Phrase.against(consensus.type()) + " " + target)
        + (country == null ? "" : " in " + country)
        + (date == null ? "" : ", " + Phrase.date(date));
  }

  /** The first that tells more than that there were people; women and children are among them. */
  private static @Nullable String target(List<String> targets) {
    String among = null;
    for (String target : targets) {
      if (AMONG.contains(target)) {
        among = among == null ? target : among;
      } else if (!ANYBODY.contains(target)) {
        return Article.with(target);
      }
    }
    return among == null ? null : Article.with(among);
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

  /** Without those that tell no more than that there were people. */
  static List<String> named(List<String> names) {
    return names.stream().filter(name -> !ANYBODY.contains(name)).toList();
  }

  /** At most five names. */
  static String names(List<String> names) {
    List<String> shown = names.subList(0, Math.min(MOST_NAMES, names.size()));
    return String.join(", ", shown) + (names.size() > MOST_NAMES ? " and others" : "");
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
