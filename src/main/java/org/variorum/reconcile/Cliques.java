package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups readings that all stand against each other, so that three rival figures are one
 * contradiction, not three. No two readings are in more than one group together.
 */
final class Cliques {

  /** Two readings at odds, in the order that time or preference gives them. */
  record Pair(String first, String second) {}

  private final Set<String> nodes = new TreeSet<>();
  private final Set<Set<String>> open = new HashSet<>();
  private final List<Pair> pairs;

  Cliques(Collection<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
    for (Pair pair : pairs) {
      nodes.add(pair.first());
      nodes.add(pair.second());
      open.add(Set.of(pair.first(), pair.second()));
    }
  }

  /** Every pair in one group, in as few groups as growing them one by one gives. */
  List<List<String>> cover() {
    List<List<String>> cover = new ArrayList<>();
    for (Pair seed : pairs) {
      if (open.contains(Set.of(seed.first(), seed.second()))) {
        List<String> clique = new ArrayList<>(List.of(seed.first(), seed.second()));
        for (String candidate : nodes) {
          if (!clique.contains(candidate)
              && clique.stream().allMatch(member -> open.contains(Set.of(member, candidate)))) {
            clique.add(candidate);
          }
        }
        close(clique);
        cover.add(clique);
      }
    }
    return cover;
  }

  private void close(List<String> clique) {
    for (int i = 0; i < clique.size(); i++) {
      for (int j = i + 1; j < clique.size(); j++) {
        open.remove(Set.of(clique.get(i), clique.get(j)));
      }
    }
  }
}
