package org.variorum.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.IncidentRecord;

/**
 * The clusters of a set of records that grows and shrinks.
 *
 * <p>At every moment they equal what {@link Linker#link} makes of the records that are there,
 * whatever came and went before. A change looks only at the records that share a key with what
 * changes and at the connected sets that these are in. Not thread-safe.
 */
public final class Linkage {

  private final Linker linker;
  private Rules rules = new Rules(Decisions.NONE);
  private final Neighbours neighbours = new Neighbours();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, List<Node>> byReport = new HashMap<>();
  private final Map<String, Cluster> clusters = new HashMap<>();

  Linkage(Linker linker) {
    this.linker = linker;
  }

  /**
   * What a change did.
   *
   * @param gone clusters as they were, by id
   * @param came clusters as they are, by id: those that are not what they were or that hold a
   *     record that came with the change
   */
  public record Change(List<Cluster> gone, List<Cluster> came) {

    public Change {
      gone = List.copyOf(gone);
      came = List.copyOf(came);
    }
  }

  /**
   * Takes out and puts in records.
   *
   * @param added records; one whose id is already there takes its place
   * @param removed ids of records; those that are not there do not matter
   */
  public Change update(Collection<IncidentRecord> added, Collection<String> removed) {
    Repair repair = new Repair();
    removed.forEach(repair::remove);
    for (IncidentRecord record : new TreeMap<>(byId(added)).values()) {
      repair.remove(record.id());
      repair.add(linker.profile(record));
    }
    return repair.finish();
  }

  /** Replaces all of people's decisions about pairs. */
  public Change decide(Decisions decisions) {
    Set<Decisions.Pair> changed = new LinkedHashSet<>();
    rules.decisions().changesTo(decisions, changed::add);
    rules = new Rules(decisions);
    Repair repair = new Repair();
    changed.forEach(pair -> pair.records().forEach(repair::loosen));
    return repair.finish();
  }

  /** All clusters, in the order of {@link Linker#link}. */
  public List<Cluster> clusters() {
    List<Incident> incidents = new ArrayList<>();
    clusters.values().forEach(cluster -> incidents.add(node(cluster.records().get(0)).incident()));
    incidents.sort(Incident.ORDER);
    return incidents.stream().map(incident -> cluster(incident.id())).toList();
  }

  /** The cluster of a record, or null when there is no such record. */
  public @Nullable Cluster clusterOf(String record) {
    Node node = nodes.get(record);
    return node == null ? null : cluster(node.incident().id());
  }

  /** How many records there are. */
  public int size() {
    return nodes.size();
  }

  private Node node(String record) {
    Node node = nodes.get(record);
    if (node == null) {
      throw new IllegalStateException("no record " + record);
    }
    return node;
  }

  private Cluster cluster(String id) {
    Cluster cluster = clusters.get(id);
    if (cluster == null) {
      throw new IllegalStateException("no cluster " + id);
    }
    return cluster;
  }

  private static Map<String, IncidentRecord> byId(Collection<IncidentRecord> records) {
    Map<String, IncidentRecord> byId = new HashMap<>();
    records.forEach(record -> byId.put(record.id(), record));
    return byId;
  }

  /** A record that is there. */
  static final class Node {
    final Profile profile;
    int number;
    private List<Node> set = List.of();
    private @Nullable Incident incident;

    Node(Profile profile) {
      this.profile = profile;
    }

    Incident incident() {
      if (incident == null) {
        throw new IllegalStateException("not linked yet: " + profile.record());
      }
      return incident;
    }
  }

  /** One change under way: what is loose has to be linked anew. */
  private final class Repair {
    private final Set<List<Node>> opened = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Node> loose = new HashMap<>();
    private final Set<String> reports = new LinkedHashSet<>();
    private final Set<String> before = new LinkedHashSet<>();

    /** Ids of incidents that hold a record that came with this change. */
    private final Set<String> fresh = new HashSet<>();

    void remove(String record) {
      Node node = nodes.remove(record);
      if (node != null) {
        neighbours.remove(node);
        open(node);
        loose.remove(record);
        List<Node> siblings = byReport.getOrDefault(node.profile.report(), List.of());
        siblings.remove(node);
        if (siblings.isEmpty()) {
          byReport.remove(node.profile.report());
        }
      }
    }

    void add(Profile profile) {
      Node node = new Node(profile);
      Cutter cutter = linker.cutter(rules);
      neighbours.forEach(
          profile,
          other -> {
            if (!opened.contains(other.set) && cutter.connects(profile, other.profile)) {
              open(other);
            }
          });
      rules.joinedTo(profile.record()).forEach(this::loosen);
      neighbours.add(node);
      nodes.put(profile.record(), node);
      byReport.computeIfAbsent(profile.report(), report -> new ArrayList<>(2)).add(node);
      reports.add(profile.report());
      loose.put(profile.record(), node);
    }

    void loosen(String record) {
      Node node = nodes.get(record);
      if (node != null) {
        open(node);
      }
    }

    private void open(Node node) {
      if (node.incident != null && opened.add(node.set)) {
        for (Node member : node.set) {
          before.add(member.incident().id());
          reports.add(member.profile.report());
          if (nodes.get(member.profile.record()) == member) {
            loose.put(member.profile.record(), member);
          }
        }
      }
    }

    Change finish() {
      Set<Incident> touched = relink();
      for (String report : reports) {
        byReport.getOrDefault(report, List.of()).forEach(node -> touched.add(node.incident()));
      }
      List<Cluster> gone = new ArrayList<>();
      List<Cluster> came = new ArrayList<>();
      for (Incident incident : touched) {
        before.remove(incident.id());
        Cluster now = incident.cluster(report -> told(report));
        Cluster was = clusters.put(incident.id(), now);
        if (!now.equals(was) || fresh.contains(now.id())) {
          came.add(now);
          if (was != null) {
            gone.add(was);
          }
        }
      }
      for (String id : before) {
        gone.add(cluster(id));
        clusters.remove(id);
      }
      gone.sort(Comparator.comparing(Cluster::id));
      came.sort(Comparator.comparing(Cluster::id));
      return new Change(gone, came);
    }

    private Set<Incident> relink() {
      Cutter cutter = linker.cutter(rules);
      List<Profile> profiles = new ArrayList<>();
      loose.values().forEach(node -> profiles.add(node.profile));
      profiles.sort(Linker.CANONICAL);
      Set<Incident> touched = Collections.newSetFromMap(new IdentityHashMap<>());
      for (List<Profile> set :
          profiles.isEmpty() ? List.<List<Profile>>of() : cutter.sets(profiles)) {
        List<Node> members = set.stream().map(profile -> node(profile.record())).toList();
        members.forEach(member -> member.set = members);
        for (Incident incident : cutter.cut(set)) {
          for (Profile profile : incident.profiles()) {
            Node node = node(profile.record());
            if (node.incident == null) {
              fresh.add(incident.id());
            }
            node.incident = incident;
          }
          touched.add(incident);
        }
      }
      return touched;
    }

    private Set<String> told(String report) {
      Set<String> ids = new LinkedHashSet<>();
      byReport.getOrDefault(report, List.of()).forEach(node -> ids.add(node.incident().id()));
      return ids;
    }
  }
}
