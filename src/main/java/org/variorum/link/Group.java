package org.variorum.link;

import java.util.Arrays;
import java.util.List;

/** Profiles joined so far, by their indices among the members of a connected set. */
final class Group {

  /** Outweighs any evidence, also as part of a mean. */
  static final long NEVER = -(1L << 44);

  private final int[] indices;
  private final boolean main;

  /**
   * A group.
   *
   * @param indices of its members, rising
   * @param main whether it holds a report's main record
   */
  private Group(int[] indices, boolean main) {
    this.indices = indices;
    this.main = main;
  }

  static Group of(int index, Profile profile) {
    return new Group(new int[] {index}, profile.main());
  }

  /** The smallest index in it, its name among the groups. */
  int first() {
    return indices[0];
  }

  /** Whether it holds a report's main record. */
  boolean main() {
    return main;
  }

  List<Profile> profiles(List<Profile> members) {
    return Arrays.stream(indices).mapToObj(members::get).toList();
  }

  /**
   * The units that speak for joining: the mean over all pairs, where what speaks against the prior
   * odds grows with the fourth root of the number of pairs, since pairs of the same groups partly
   * repeat each other.
   *
   * @param sum of the units of all pairs
   */
  double bond(Group other, long sum, int prior) {
    double pairs = (double) indices.length * other.indices.length;
    double mean = sum / pairs;
    return (mean - prior) * Math.sqrt(Math.sqrt(pairs)) + prior;
  }

  /** This group and another. */
  Group with(Group other) {
    int[] all = Arrays.copyOf(indices, indices.length + other.indices.length);
    System.arraycopy(other.indices, 0, all, indices.length, other.indices.length);
    Arrays.sort(all);
    return new Group(all, main || other.main);
  }
}
