package org.variorum.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;

/**
 * Gathers the claims of one field: what is said again in the same sense becomes more evidence of
 * one claim.
 */
final class Claims<V> {

  private record Said<V>(V value, Stance stance, List<Speaker> by) {}

  private final Map<Said<V>, Set<Evidence>> evidence = new LinkedHashMap<>();
  private final Map<Said<V>, String> rules = new LinkedHashMap<>();

  void add(V value, Stance stance, List<Speaker> by, List<Evidence> words, String rule) {
    Said<V> said = new Said<>(value, stance, List.copyOf(by));
    evidence.computeIfAbsent(said, key -> new LinkedHashSet<>()).addAll(words);
    rules.putIfAbsent(said, rule);
  }

  boolean isEmpty() {
    return evidence.isEmpty();
  }

  /** The claims in the order in which they were first added. */
  List<Claim<V>> list() {
    List<Claim<V>> list = new ArrayList<>();
    evidence.forEach(
        (said, words) ->
            list.add(
                new Claim<>(
                    said.value(),
                    said.stance(),
                    said.by(),
                    null,
                    new ArrayList<>(words),
                    Collections.unmodifiableMap(rules).getOrDefault(said, ""))));
    return list;
  }
}
