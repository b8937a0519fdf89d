package org.variorum.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which profiles can belong together: joined by at least one pair that shares a key and speaks for
 * one incident.
 */
final class Candidates {

  private final Comparisons evidence;
  private final Rules rules;
  private final Blocking blocking = new Blocking();

  Candidates(Comparisons evidence, Rules rules) {
    this.evidence = evidence;
    this.rules = rules;
  }

  /** The connected sets, by number; equal numbers belong together. */
  Forest connect(List<Profile> profiles) {
    Forest forest = new Forest(profiles.size());
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
    for (int[] block : blocks(profiles).values()) {
      for (int i = 0; i < block.length; i++) {
        for (int j = i + 1; j < block.length; j++) {
          if (forest.find(block[i]) != forest.find(block[j])
              && joins(profiles.get(block[i]), profiles.get(block[j]))) {
            forest.join(block[i], block[j]);
          }
        }
      }
    }
    return forest;
  }

  private boolean joins(Profile a, Profile b) {
    LinkEvidence.Decision decision = rules.decide(a, b);
    return decision == null ? evidence.units(a, b) > 0 : decision.joins();
  }

  private Map<Long, int[]> blocks(List<Profile> profiles) {
    Map<Long, int[]> blocks = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      int member = i;
      for (long key : blocking.keys(profiles.get(i))) {
        blocks.merge(key, new int[] {member}, Candidates::join);
      }
    }
    return blocks;
  }

  private static int[] join(int[] block, int[] more) {
    int[] longer = Arrays.copyOf(block, block.length + 1);
    longer[block.length] = more[0];
    return longer;
  }
}
