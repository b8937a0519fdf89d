package org.variorum.link;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.variorum.link.LinkEvidence.Decision;

/**
 * Cuts a connected set of profiles into incidents by average linkage.
 *
 * <p>The two groups with the strongest bond are joined, as long as it speaks for that and nothing
 * forbids it. A chain of look-alikes does not hold: its ends speak against each other. Main records
 * come first and background ones find their place after them, so that an incident that a report
 * mentions in passing cannot keep its main one from the others.
 */
final class Clustering {

  private static final int LEAST = 0;

  private final Comparisons evidence;
  private final Rules rules;
  private final int prior;

  Clustering(Comparisons evidence, Rules rules) {
    this.evidence = evidence;
    this.rules = rules;
    this.prior = evidence.prior();
  }

  /** Groups of the members, each in the order given; the members must be in canonical order. */
  List<List<Profile>> cut(List<Profile> members) {
    if (members.size() == 1) {
      return List.of(members);
    }
    Groups groups = start(members);
    join(groups, true);
    join(groups, false);
    return groups.profiles();
  }

  /** Joins groups, the strongest bond first, as long as a bond speaks for it. */
  private void join(Groups groups, boolean mainOnly) {
    PriorityQueue<Bond> bonds = new PriorityQueue<>(Bond.STRONGEST);
    List<Group> all = groups.all(mainOnly);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        offer(bonds, groups, all.get(i), all.get(j));
      }
    }
    while (!bonds.isEmpty()) {
      Bond bond = bonds.remove();
      if (groups.has(bond.a()) && groups.has(bond.b())) {
        Group joint = groups.join(bond.a(), bond.b());
        for (Group other : groups.all(mainOnly)) {
          if (other != joint) {
            offer(bonds, groups, joint, other);
          }
        }
      }
    }
  }

  /** One group for each member, or for those that a decision joins. */
  private Groups start(List<Profile> members) {
    int n = members.size();
    Forest forest = new Forest(n);
    long[][] units = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        Decision decision = rules.decide(members.get(i), members.get(j));
        if (decision != null && decision.joins()) {
          forest.join(i, j);
        } else {
          units[i][j] =
              decision == null ? evidence.units(members.get(i), members.get(j)) : Group.NEVER;
          units[j][i] = units[i][j];
        }
      }
    }
    return new Groups(members, units, forest);
  }

  private void offer(PriorityQueue<Bond> bonds, Groups groups, Group one, Group other) {
    Group a = one.first() < other.first() ? one : other;
    Group b = a == one ? other : one;
    double units = a.bond(b, groups.sum(a, b), prior);
    if (units > LEAST) {
      bonds.add(new Bond(a, b, units));
    }
  }

  /** Two groups and the units that speak for joining them. */
  private record Bond(Group a, Group b, double units) {

    static final Comparator<Bond> STRONGEST =
        (one, other) -> {
          int strength = Double.compare(other.units, one.units);
          int first = strength != 0 ? strength : Integer.compare(one.a.first(), other.a.first());
          return first != 0 ? first : Integer.compare(one.b.first(), other.b.first());
        };
  }
}
