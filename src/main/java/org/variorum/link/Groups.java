package org.variorum.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of a connected set, with the sum of units over the pairs of every two of them. */
final class Groups {

  private final List<Profile> members;

  /** By the smallest index in it. */
  private final @Nullable Group[] groups;

  private final long[][] sums;

  /** One group for every tree of a forest; takes the units of the pairs for its own. */
  Groups(List<Profile> members, long[][] units, Forest trees) {
    this.members = members;
    this.groups = new Group[members.size()];
    this.sums = units;
    for (int i = 0; i < groups.length; i++) {
      Group alone = Group.of(i, members.get(i));
      groups[i] = alone;
      Group tree = groups[trees.find(i)];
      if (tree != null && tree != alone) {
        join(tree, alone);
      }
    }
  }

  /** Those that are left, in the order of their first members. */
  List<Group> all(boolean mainOnly) {
    List<Group> all = new ArrayList<>();
    for (Group group : groups) {
      if (group != null && (group.main() || !mainOnly)) {
        all.add(group);
      }
    }
    return all;
  }

  /** Whether a group has not been joined to another. */
  boolean has(Group group) {
    return groups[group.first()] == group;
  }

  /** The sum of units over the pairs of two groups. */
  long sum(Group a, Group b) {
    return sums[a.first()][b.first()];
  }

  /** Puts one group in the place of two. */
  Group join(Group one, Group other) {
    Group joint = one.with(other);
    int stays = joint.first();
    int goes = one.first() == stays ? other.first() : one.first();
    groups[goes] = null;
    groups[stays] = joint;
    for (int i = 0; i < groups.length; i++) {
      sums[stays][i] += sums[goes][i];
      sums[i][stays] = sums[stays][i];
    }
    return joint;
  }

  /** The profiles of every group, in the order of their first members. */
  List<List<Profile>> profiles() {
    return all(false).stream().map(group -> group.profiles(members)).toList();
  }
}
