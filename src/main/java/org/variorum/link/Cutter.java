package org.variorum.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    int n = profiles.size();
    int[] first = new int[n];
    int[] size = new int[n];
    for (int i = 0; i < n; i++) {
      first[i] = forest.find(i);
      size[first[i]]++;
    }
    Profile[][] members = new Profile[n][];
    List<List<Profile>> sets = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int set = first[i];
      if (set == i) {
        members[i] = new Profile[size[i]];
        sets.add(Arrays.asList(members[i]));
      }
      members[set][members[set].length - size[set]--] = profiles.get(i);
    }
    return sets;
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
