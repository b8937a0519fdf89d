package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reports of one reading that stand together against the same others. */
record Opponents(String reading, List<Stand<?>> stands) {

  static Opponents of(List<Stand<?>> stands) {
    List<Stand<?>> sorted = new ArrayList<>(stands);
    sorted.sort(Comparator.comparing(Stand::report));
    return new Opponents(sorted.get(0).reading(), List.copyOf(sorted));
  }

  List<String> reports() {
    return stands.stream().map(Stand::report).distinct().toList();
  }

  String key() {
    return reading + reports();
  }
}
