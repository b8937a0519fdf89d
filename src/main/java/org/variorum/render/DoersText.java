package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.Responsibility;
import org.variorum.incident.RoledActor;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reading;

/** Who did it, in the words of a summary. */
final class DoersText {

  private final Dossier dossier;

  DoersText(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Each actor said to have done it, with how many reports say so how firmly. */
  String text() {
    Map<String, String> wordings = wordings();
    Map<String, Map<Stance, Set<String>>> said = new LinkedHashMap<>();
    for (Reading<Responsibility> reading : dossier.fields().responsibility()) {
      for (Claim<Responsibility> claim : reading.claims()) {
        String actor = claim.value().actor();
        if (actor != null
            && !Summary.ANYBODY.contains(actor)
            && !wordings.containsKey(actor)
            && !claim.stance().silence()) {
          said.computeIfAbsent(actor, k -> new TreeMap<>())
              .computeIfAbsent(claim.stance(), k -> new TreeSet<>())
              .add(claim.report());
        }
      }
    }
    boolean named = said.keySet().stream().anyMatch(DoersText::proper);
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
      List<String> doers = Summary.named(dossier.consensus().perpetrators());
      return doers.isEmpty() ? "not said" : Summary.names(doers);
    }
    String by = String.join("; ", parts.subList(0, Math.min(Summary.MOST_NAMES, parts.size())));
    return described.isEmpty() ? by : by + "; also described as " + Summary.names(described);
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
}
