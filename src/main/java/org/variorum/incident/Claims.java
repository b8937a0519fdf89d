package org.variorum.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.document.Sequence;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;

/**
 * Gathers the claims of one field: what is said again in the same sense becomes more evidence of
 * one claim.
 */
final class Claims<V> {

  private record Said<V>(V value, Stance stance, List<Speaker> by) {

    /** Of the value alone: who says it seldom tells two apart. */
    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** What speaks for a claim, and the rule that read it first. */
  private record Ground(Set<Evidence> words, String rule) {}

  private final Map<Said<V>, Ground> grounds = new LinkedHashMap<>();

  void add(V value, Stance stance, List<Speaker> by, List<Evidence> words, String rule) {
    Said<V> said = new Said<>(value, stance, Sequence.copyOf(by));
    grounds
        .computeIfAbsent(said, key -> new Ground(new LinkedHashSet<>(), rule))
        .words()
        .addAll(words);
  }

  boolean isEmpty() {
    return grounds.isEmpty();
  }

  /** The claims in the order in which they were first added. */
  List<Claim<V>> list() {
    List<Claim<V>> list = new ArrayList<>();
    grounds.forEach(
        (said, ground) ->
            list.add(
                new Claim<>(
                    said.value(),
                    said.stance(),
                    said.by(),
                    null,
                    new ArrayList<>(ground.words()),
                    ground.rule())));
    return list;
  }
}
