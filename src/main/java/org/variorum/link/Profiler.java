package org.variorum.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.variorum.document.Report;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;
import org.variorum.incident.PlaceCount;
import org.variorum.incident.Responsibility;
import org.variorum.incident.RoledActor;

/** Incident records to profiles. */
final class Profiler {

  private static final int MANY_PLACES = 3;

  private final WordFrequencies frequencies;

  Profiler(WordFrequencies frequencies) {
    this.frequencies = frequencies;
  }

  Profile profile(IncidentRecord record) {
    Scan scan = Passage.scan(record);
    IncidentType.Value type = record.type().value();
    return new Profile(
        record.id(),
        record.report().id(),
        record.role() == IncidentRecord.Role.MAIN,
        record.report().incident(),
        published(record.report()),
        instant(record.report()),
        When.of(record.dates()),
        Spot.of(record.places(), frequencies),
        hashes(blamed(record)),
        hashes(names(record, RoledActor.Role.TARGET)),
        Tolls.of(record),
        type == IncidentType.Value.OTHER ? null : type,
        wave(record),
        Aftermath.tells(scan),
        Words.of(scan, frequencies),
        Names.of(scan, frequencies));
  }

  /** {@link Profile#published}. */
  static int published(Report report) {
    LocalDate day = report.publishedAt();
    return day == null ? Profile.UNKNOWN : (int) day.toEpochDay();
  }

  /** {@link Profile#instant}. */
  static long instant(Report report) {
    Instant time = report.publishedTime();
    return time == null ? Long.MAX_VALUE : time.toEpochMilli();
  }

  /** Called coordinated, or in three places and more. */
  private static boolean wave(IncidentRecord record) {
    for (Claim<PlaceCount> claim : record.placeCount()) {
      Long least = claim.value().min();
      if (least != null && least >= MANY_PLACES) {
        return true;
      }
    }
    return record.type().coordinated();
  }

  private static List<String> blamed(IncidentRecord record) {
    List<String> names = new ArrayList<>(names(record, RoledActor.Role.PERPETRATOR));
    for (Claim<Responsibility> claim : record.responsibility()) {
      String actor = claim.value().actor();
      if (actor != null && !claim.stance().silence() && claim.stance() != Stance.DENIED) {
        names.add(Fold.name(actor));
      }
    }
    return names;
  }

  private static List<String> names(IncidentRecord record, RoledActor.Role role) {
    List<String> names = new ArrayList<>();
    for (Claim<RoledActor> claim : record.actors()) {
      RoledActor actor = claim.value();
      if (actor.role() == role) {
        String canonical = actor.canonical();
        names.add(Fold.name(canonical != null ? canonical : actor.name()));
      }
    }
    return names;
  }

  private static int[] hashes(List<String> names) {
    int[] hashes = new int[names.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = names.get(i).hashCode();
    }
    return Sorted.set(hashes);
  }
}
