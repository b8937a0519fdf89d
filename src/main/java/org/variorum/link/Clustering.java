package org.variorum.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
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
    Map<Integer, Group> groups = start(members);
    join(groups, Group::main);
    join(groups, group -> true);
    return groups.values().stream()
        .sorted(Comparator.comparingInt(Group::first))
        .map(Group::profiles)
        .toList();
  }

  /** Joins groups of a kind, the strongest bond first, as long as a bond speaks for it. */
  private void join(Map<Integer, Group> groups, Predicate<Group> kind) {
    PriorityQueue<Bond> bonds = new PriorityQueue<>(Bond.STRONGEST);
    List<Group> all = groups.values().stream().filter(kind).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        offer(bonds, all.get(i), all.get(j));
      }
    }
    while (!bonds.isEmpty()) {
      Bond bond = bonds.remove();
      if (groups.get(bond.a().first()) == bond.a() && groups.get(bond.b().first()) == bond.b()) {
        groups.remove(bond.a().first());
        groups.remove(bond.b().first());
        Group joint = bond.a().with(bond.b());
        for (Group other : groups.values()) {
          joint.inherit(other, bond.a(), bond.b());
          if (kind.test(other)) {
            offer(bonds, joint, other);
          }
        }
        groups.put(joint.first(), joint);
      }
    }
  }

  /** One group for each member, or for those that a decision joins. */
  private Map<Integer, Group> start(List<Profile> members) {
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
    Map<Integer, Group> groups = new HashMap<>();
    for (int i = 0; i < n; i++) {
      groups.computeIfAbsent(forest.find(i), Group::new).add(i, members.get(i));
    }
    for (Group a : groups.values()) {
      for (Group b : groups.values()) {
        a.bond(b, units);
      }
    }
    return groups;
  }

  private void offer(PriorityQueue<Bond> bonds, Group a, Group b) {
    Bond bond =
        a.first() < b.first() ? new Bond(a, b, a.bond(b, prior)) : new Bond(b, a, b.bond(a, prior));
    if (bond.units() > LEAST) {
      bonds.add(bond);
    }
  }

  /** Two groups and the units that speak for joining them. */
  private record Bond(Group a, Group b, double units) {

    static final Comparator<Bond> STRONGEST =
        Comparator.comparingDouble(Bond::units)
            .reversed()
            .thenComparingInt(bond -> bond.a().first())
            .thenComparingInt(bond -> bond.b().first());
  }
}
