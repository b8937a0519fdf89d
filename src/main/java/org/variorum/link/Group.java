package org.variorum.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Profiles joined so far, with the sum of units over the pairs to every other group. */
final class Group {

  /** Outweighs any evidence, also as part of a mean. */
  static final long NEVER = -(1L << 44);

  private final int first;
  private final List<Integer> indices = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();
  private final Map<Integer, Long> sums = new HashMap<>();

  Group(int first) {
    this.first = first;
  }

  /** The smallest index in it, its name among the groups. */
  int first() {
    return first;
  }

  List<Profile> profiles() {
    return List.copyOf(profiles);
  }

  /** Whether it holds a report's main record. */
  boolean main() {
    for (Profile profile : profiles) {
      if (profile.main()) {
        return true;
      }
    }
    return false;
  }

  void add(int index, Profile profile) {
    indices.add(index);
    profiles.add(profile);
  }

  /** Sums the units of the pairs to another group. */
  void bond(Group other, long[][] units) {
    if (other != this) {
      long sum = 0;
      for (int i : indices) {
        for (int j : other.indices) {
          sum += units[i][j];
        }
      }
      sums.put(other.first, sum);
    }
  }

  /**
   * The units that speak for joining: the mean over all pairs, where what speaks against the prior
   * odds grows with the fourth root of the number of pairs, since pairs of the same groups partly
   * repeat each other.
   */
  double bond(Group other, int prior) {
    double pairs = (double) indices.size() * other.indices.size();
    double mean = sums.getOrDefault(other.first, NEVER) / pairs;
    return (mean - prior) * Math.sqrt(Math.sqrt(pairs)) + prior;
  }

  /** This group and another, without bonds as yet. */
  Group with(Group other) {
    Group joint = new Group(Math.min(first, other.first));
    int i = 0;
    int j = 0;
    while (i < indices.size() || j < other.indices.size()) {
      boolean mine =
          j == other.indices.size()
              || (i < indices.size() && indices.get(i) < other.indices.get(j));
      Group from = mine ? this : other;
      int at = mine ? i++ : j++;
      joint.add(from.indices.get(at), from.profiles.get(at));
    }
    return joint;
  }

  /** Takes over what two groups that it is made of had with a third, and tells the third. */
  void inherit(Group third, Group one, Group other) {
    long sum = third.sums.getOrDefault(one.first, 0L) + third.sums.getOrDefault(other.first, 0L);
    sums.put(third.first, sum);
    third.sums.remove(one.first);
    third.sums.remove(other.first);
    third.sums.put(first, sum);
  }
}
