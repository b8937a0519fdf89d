package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups opponents who all stand against each other, so that three rival figures are one
 * contradiction, not three.
 */
final class Cliques {

  /** Two groups of which each report stands against each report of the other. */
  record Block(Opponents first, Opponents second) {}

  private final Map<String, Opponents> nodes = new TreeMap<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> edges = new HashSet<>();
  private final List<Block> blocks;

  Cliques(List<Block> blocks) {
    this.blocks = blocks;
    for (Block block : blocks) {
      for (Opponents side : List.of(block.first(), block.second())) {
        nodes.putIfAbsent(side.key(), side);
      }
      edges.add(edge(block.first().key(), block.second().key()));
    }
    open.addAll(edges);
  }

  /**
   * Every block once, in as few groups as growing them one by one gives; sides keep their order
   * within a block.
   */
  List<List<Opponents>> cover() {
    List<List<Opponents>> cover = new ArrayList<>();
    for (Block block : blocks) {
      String seed = edge(block.first().key(), block.second().key());
      if (open.contains(seed)) {
        List<String> clique = new ArrayList<>(List.of(block.first().key(), block.second().key()));
        grow(clique);
        close(clique);
        cover.add(clique.stream().map(this::node).toList());
      }
    }
    return cover;
  }

  private void grow(List<String> clique) {
    for (String candidate : nodes.keySet()) {
      boolean fits = !clique.contains(candidate);
      boolean fresh = false;
      for (String member : clique) {
        fits = fits && edges.contains(edge(member, candidate));
        fresh = fresh || open.contains(edge(member, candidate));
      }
      if (fits && fresh) {
        clique.add(candidate);
      }
    }
  }

  private void close(List<String> clique) {
    for (String a : clique) {
      for (String b : clique) {
        open.remove(edge(a, b));
      }
    }
  }

  private Opponents node(String key) {
    Opponents opponents = nodes.get(key);
    if (opponents == null) {
      throw new IllegalStateException("no such side: " + key);
    }
    return opponents;
  }

  private static String edge(String a, String b) {
    return a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
  }
}
