package org.variorum.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records that are there, by the keys that they share. */
final class Neighbours {

  private final KeyIndex index = new KeyIndex();
  private final List<Linkage.@Nullable Node> nodes = new ArrayList<>();
  private final List<Integer> free = new ArrayList<>();

  /** The visit in which a node was last seen. */
  private int[] seen = new int[1 << 10];

  private int visit;

  void add(Linkage.Node node) {
    if (free.isEmpty()) {
      node.number = nodes.size();
      nodes.add(node);
    } else {
      node.number = free.remove(free.size() - 1);
      nodes.set(node.number, node);
    }
    for (long key : Blocking.keys(node.profile)) {
      index.add(key, node.number);
    }
  }

  void remove(Linkage.Node node) {
    for (long key : Blocking.keys(node.profile)) {
      index.remove(key, node.number);
    }
    nodes.set(node.number, null);
    free.add(node.number);
  }

  /** Visits every record that is to be compared with a profile, once. */
  void forEach(Profile profile, Consumer<Linkage.Node> visitor) {
    if (seen.length < nodes.size()) {
      seen = Arrays.copyOf(seen, 2 * nodes.size());
    }
    visit++;
    for (long key : Blocking.keys(profile)) {
      boolean oneUndated = Blocking.oneUndated(key) && profile.day() != Profile.UNKNOWN;
      index.forEach(
          key,
          number -> {
            Linkage.Node node = nodes.get(number);
            if (node != null
                && seen[number] != visit
                && !(oneUndated && node.profile.day() != Profile.UNKNOWN)) {
              seen[number] = visit;
              visitor.accept(node);
            }
          });
    }
  }
}
