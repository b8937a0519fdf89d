package org.variorum.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Profiles that tell of one incident.
 *
 * @param id the cluster's id
 * @param profiles in canonical order
 * @param waves incidents that are this one's parts or that it is a part of
 */
record Incident(String id, List<Profile> profiles, SortedMap<String, Cluster.Relation> waves) {

  /** What some report is about in front of what is told in passing only, then canonical. */
  static final Comparator<Incident> ORDER =
      Comparator.comparing(Incident::inPassing)
          .thenComparing(incident -> incident.profiles.get(0), Linker.CANONICAL);

  /** The incidents that a connected set of profiles was cut into. */
  static List<Incident> of(List<List<Profile>> groups) {
    List<Incident> incidents = new ArrayList<>();
    for (List<Profile> group : groups) {
      incidents.add(new Incident(Ids.cluster(group.get(0).record()), group, new TreeMap<>()));
    }
    for (Incident whole : incidents) {
      for (Incident part : incidents) {
        if (!whole.id.equals(part.id) && whole.wave() && !part.wave() && whole.covers(part)) {
          whole.waves.put(part.id, Cluster.Relation.COMPONENT);
          part.waves.put(whole.id, Cluster.Relation.WAVE);
        }
      }
    }
    return incidents;
  }

  private boolean inPassing() {
    return profiles.stream().noneMatch(Profile::main);
  }

  private boolean wave() {
    return profiles.stream().anyMatch(Profile::wave);
  }

  /** Whether some report of this one has the other's day and one of its towns. */
  private boolean covers(Incident other) {
    for (Profile mine : profiles) {
      for (Profile theirs : other.profiles) {
        if (mine.sharesDayAndTown(theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The cluster.
   *
   * @param told the ids of the incidents that a report tells of
   */
  Cluster cluster(Function<String, Collection<String>> told) {
    List<String> records = new ArrayList<>(profiles.size());
    Set<String> others = new HashSet<>();
    for (Profile profile : profiles) {
      records.add(profile.record());
      others.addAll(told.apply(profile.report()));
    }
    others.remove(id);
    List<Cluster.Related> related = new ArrayList<>();
    waves.forEach((other, relation) -> related.add(new Cluster.Related(other, relation)));
    Cluster cluster = new Cluster(id, records, related);
    return others.isEmpty() ? cluster : cluster.toldWith(others);
  }
}
