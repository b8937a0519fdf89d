package org.variorum.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From profiles to incidents: connect what may belong together, then cut every connected set. */
final class Cutter {

  private final Candidates candidates;
  private final Clustering clustering;

  Cutter(Comparisons comparisons, Rules rules) {
    candidates = new Candidates(comparisons, rules);
    clustering = new Clustering(comparisons, rules);
  }

  /** Connected sets of profiles that are in canonical order, each in that order. */
  List<List<Profile>> sets(List<Profile> profiles) {
    if (profiles.size() == 1) {
      return List.of(profiles);
    }
    Forest forest = candidates.connect(profiles);
    Map<Integer, List<Profile>> sets = new TreeMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      sets.computeIfAbsent(forest.find(i), first -> new ArrayList<>(2)).add(profiles.get(i));
    }
    return List.copyOf(sets.values());
  }

  /** The incidents of one connected set. */
  List<Incident> cut(List<Profile> set) {
    return Incident.of(clustering.cut(set));
  }

  /** Whether two profiles that share a key are connected. */
  boolean connects(Profile a, Profile b) {
    return candidates.joins(a, b);
  }
}
