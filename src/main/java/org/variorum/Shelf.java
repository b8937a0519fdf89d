package org.variorum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Cluster;
import org.variorum.link.Decisions;
import org.variorum.link.Linkage;
import org.variorum.link.Linker;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Pin;
import org.variorum.reconcile.Pins;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.Tombstone;

/**
 * What an incident book holds: reports, their records, clusters, dossiers, decisions, pins. Not
 * thread-safe.
 */
final class Shelf {

  private final Reconciler reconciler;
  private final Linkage linkage;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, List<String>> recordsOf = new HashMap<>();
  private final Map<String, IncidentRecord> records = new HashMap<>();
  private final Map<String, Dossier> dossiers = new HashMap<>();
  private final Map<String, Pin> pins = new TreeMap<>();
  private final List<Tombstone> tombstones = new ArrayList<>();
  private Decisions decisions = Decisions.NONE;

  Shelf(Linker linker, Reconciler reconciler) {
    this.reconciler = reconciler;
    this.linkage = linker.linkage();
  }

  @Nullable Report report(String id) {
    return reports.get(id);
  }

  /** Puts in and takes out reports; what follows from that is said to happen at an instant. */
  List<Tombstone> change(
      Map<Report, List<IncidentRecord>> added, Collection<String> removed, Instant at) {
    Set<String> out = new TreeSet<>();
    removed.forEach(report -> out.addAll(forget(report)));
    List<IncidentRecord> in = new ArrayList<>();
    added.forEach(
        (report, told) -> {
          out.addAll(forget(report.id()));
          reports.put(report.id(), report);
          recordsOf.put(report.id(), told.stream().map(IncidentRecord::id).toList());
          told.forEach(record -> records.put(record.id(), record));
          in.addAll(told);
        });
    return rebuild(linkage.update(in, out), at);
  }

  List<Tombstone> decide(Decisions changed, Instant at) {
    decisions = changed;
    return rebuild(linkage.decide(changed), at);
  }

  Decisions decisions() {
    return decisions;
  }

  void pin(Pin pin) {
    pins.put(key(pin.record(), pin.field()), pin);
  }

  void unpin(String record, String field) {
    pins.remove(key(record, field));
  }

  /** Takes over tombstones from a history. */
  void bury(Collection<Tombstone> ends) {
    tombstones.addAll(ends);
  }

  @Nullable Dossier dossier(String id) {
    Dossier dossier = dossiers.get(id);
    return dossier == null ? null : Pins.on(dossier, pinned().getOrDefault(id, List.of()));
  }

  @Nullable Dossier dossierOf(String record) {
    Cluster cluster = linkage.clusterOf(record);
    return cluster == null ? null : dossier(cluster.id());
  }

  Snapshot snapshot() {
    Map<String, List<Pin>> pinned = pinned();
    List<Dossier> all = new ArrayList<>();
    for (Cluster cluster : linkage.clusters()) {
      Dossier dossier = dossiers.get(cluster.id());
      if (dossier != null) {
        all.add(Pins.on(dossier, pinned.getOrDefault(cluster.id(), List.of())));
      }
    }
    return new Snapshot(all, pinned, tombstones);
  }

  /** The pins by the cluster that their record is in. */
  private Map<String, List<Pin>> pinned() {
    Map<String, List<Pin>> pinned = new HashMap<>();
    for (Pin pin : pins.values()) {
      Cluster cluster = linkage.clusterOf(pin.record());
      if (cluster != null) {
        pinned.computeIfAbsent(cluster.id(), id -> new ArrayList<>()).add(pin);
      }
    }
    pinned.replaceAll((id, list) -> List.copyOf(list));
    return pinned;
  }

  private List<String> forget(String report) {
    reports.remove(report);
    List<String> ids = recordsOf.remove(report);
    if (ids == null) {
      return List.of();
    }
    ids.forEach(records::remove);
    return ids;
  }

  private List<Tombstone> rebuild(Linkage.Change change, Instant at) {
    change.gone().forEach(cluster -> dossiers.remove(cluster.id()));
    change.came().parallelStream()
        .map(cluster -> reconciler.reconcile(cluster, records))
        .toList()
        .forEach(dossier -> dossiers.put(dossier.id(), dossier));
    List<Tombstone> ends = new ArrayList<>();
    for (Cluster gone : change.gone()) {
      Tombstone end = end(gone, at);
      if (end != null) {
        ends.add(end);
      }
    }
    ends.sort(Comparator.comparing(Tombstone::id));
    tombstones.addAll(ends);
    return ends;
  }

  /** What became of a cluster, or null when it is still there and whole. */
  private @Nullable Tombstone end(Cluster gone, Instant at) {
    Set<String> into = new TreeSet<>();
    for (String record : gone.records()) {
      Cluster now = linkage.clusterOf(record);
      if (now != null) {
        into.add(now.id());
      }
    }
    if (into.isEmpty()) {
      return new Tombstone(gone.id(), at, Tombstone.End.RETRACTED, List.of());
    }
    if (into.size() > 1) {
      return new Tombstone(gone.id(), at, Tombstone.End.SPLIT, List.copyOf(into));
    }
    return into.contains(gone.id())
        ? null
        : new Tombstone(gone.id(), at, Tombstone.End.MERGED, List.copyOf(into));
  }

  private static String key(String record, String field) {
    return record + '\t' + field;
  }
}
