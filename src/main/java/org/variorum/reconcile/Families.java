package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.incident.Claim;
import org.variorum.incident.PlaceCount;
import org.variorum.link.WordFrequencies;

/**
 * Reports by common origin.
 *
 * <p>Two reports are kin when the bits of what they share outweigh {@link KinshipEvidence#PRIOR};
 * kin of kin are one family, as copies of one account are, however they drift apart. A function of
 * the set of reports.
 */
final class Families {

  private Families() {}

  /** The families of witnesses in the order of report ids, each report in one. */
  static List<Family> of(List<Witness> witnesses, Likenesses likenesses) {
    WordFrequencies frequencies = WordFrequencies.builtIn();
    List<Fingerprint> prints = witnesses.stream().map(w -> Fingerprint.of(w, frequencies)).toList();
    Contested contested = new Contested(witnesses, likenesses);
    long places = places(witnesses);
    int[] parent = new int[witnesses.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    List<Kinship> kinships = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      for (int j = i + 1; j < parent.length; j++) {
        List<Kinship.Shared> shared =
            KinshipEvidence.of(prints.get(i), prints.get(j), contested, places);
        if (shared.isEmpty()) {
          continue;
        }
        Kinship kinship = new Kinship(witnesses.get(i).report(), witnesses.get(j).report(), shared);
        if (kinship.bits() + KinshipEvidence.PRIOR > 0) {
          kinships.add(kinship);
          parent[root(parent, j)] = root(parent, i);
        }
      }
    }
    return families(witnesses, parent, kinships);
  }

  private static List<Family> families(
      List<Witness> witnesses, int[] parent, List<Kinship> kinships) {
    Map<Integer, TreeSet<String>> reports = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      reports.computeIfAbsent(root(parent, i), k -> new TreeSet<>()).add(witnesses.get(i).report());
    }
    List<Family> families = new ArrayList<>();
    for (TreeSet<String> members : reports.values()) {
      List<Kinship> own = new ArrayList<>();
      for (Kinship kinship : kinships) {
        if (members.contains(kinship.a())) {
          own.add(kinship);
        }
      }
      families.add(new Family(List.copyOf(members), own));
    }
    families.sort((a, b) -> a.reports().get(0).compareTo(b.reports().get(0)));
    return families;
  }

  private static int root(int[] parent, int of) {
    int root = of;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  private static long places(List<Witness> witnesses) {
    long most = 0;
    for (Witness witness : witnesses) {
      for (Claim<PlaceCount> claim : witness.record().placeCount()) {
        Long min = claim.value().min();
        most = Math.max(most, min == null ? 0 : min);
      }
    }
    return most;
  }
}
