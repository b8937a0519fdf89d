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
    Blocks blocks = Blocks.of(profiles);
    blocks.forEach(
        block -> {
          boolean oneUndated = Blocking.oneUndated(blocks.key(block));
          int[] members = blocks.members(block);
          for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
              connect(profiles, forest, members[i], members[j], oneUndated);
            }
          }
        });
    return forest;
  }

  private void connect(List<Profile> profiles, Forest forest, int i, int j, boolean oneUndated) {
    Profile a = profiles.get(i);
    Profile b = profiles.get(j);
    boolean compare = !oneUndated || a.day() == Profile.UNKNOWN || b.day() == Profile.UNKNOWN;
    if (compare && forest.find(i) != forest.find(j) && joins(a, b)) {
      forest.join(i, j);
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
