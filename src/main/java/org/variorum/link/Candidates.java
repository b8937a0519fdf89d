package org.variorum.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which profiles can belong together: joined by at least one pair that shares a key and speaks for
 * one incident.
 */
final class Candidates {

  private final Comparisons comparisons;
  private final Rules rules;

  Candidates(Comparisons comparisons, Rules rules) {
    this.comparisons = comparisons;
    this.rules = rules;
  }

  /** The connected sets of a list of profiles, by their indices. */
  Forest connect(List<Profile> profiles) {
    Forest forest = new Forest(profiles.size());
    if (rules.joinAny()) {
      joinDecided(profiles, forest);
    }
    int[] days = new int[profiles.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = profiles.get(i).day();
    }
    Blocks.of(profiles).forEach((key, members) -> connect(profiles, days, forest, key, members));
    return forest;
  }

  /** Joins what speaks for one incident in a block; what is joined already is not compared. */
  private void connect(List<Profile> profiles, int[] days, Forest forest, long key, int[] members) {
    boolean oneUndated = Blocking.oneUndated(key);
    if (oneUndated && !anyUndated(days, members)) {
      return;
    }
    int[] roots = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      roots[i] = forest.find(members[i]);
    }
    for (int i = 0; i < members.length; i++) {
      Profile a = profiles.get(members[i]);
      int day = days[members[i]];
      for (int j = i + 1; j < members.length; j++) {
        int other = days[members[j]];
        boolean skip =
            roots[i] == roots[j]
                || oneUndated && day != Profile.UNKNOWN && other != Profile.UNKNOWN
                || Blocking.sharedAnyway(key, day, other);
        if (!skip && joins(a, profiles.get(members[j]))) {
          forest.join(members[i], members[j]);
          unite(roots, roots[i], roots[j]);
        }
      }
    }
  }

  private static boolean anyUndated(int[] days, int[] members) {
    for (int member : members) {
      if (days[member] == Profile.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private static void unite(int[] roots, int one, int other) {
    for (int i = 0; i < roots.length; i++) {
      roots[i] = roots[i] == other ? one : roots[i];
    }
  }

  /** Whether two profiles that share a key speak for one incident, or for a wave and its part. */
  boolean joins(Profile a, Profile b) {
    LinkEvidence.Decision decision = rules.decide(a, b);
    return decision == null ? comparisons.speakForOne(a, b) || inOneWave(a, b) : decision.joins();
  }

  /** A wave and its parts are cut apart and then related, so they have to meet first. */
  private static boolean inOneWave(Profile a, Profile b) {
    return a.wave() != b.wave() && a.sharesDayAndTown(b);
  }

  private void joinDecided(List<Profile> profiles, Forest forest) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      index.put(profiles.get(i).record(), i);
    }
    for (int i = 0; i < profiles.size(); i++) {
      for (String other : rules.joinedTo(profiles.get(i).record())) {
        Integer j = index.get(other);
        if (j != null) {
          forest.join(i, j);
        }
      }
    }
  }
}
