package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.variorum.incident.Claim;

/** Claims of one field to readings: the same value is one reading, whoever says it. */
final class Collate {

  private final Map<String, Integer> familyOf;

  Collate(List<Family> families) {
    familyOf = new HashMap<>();
    for (int i = 0; i < families.size(); i++) {
      for (String report : families.get(i).reports()) {
        familyOf.put(report, i);
      }
    }
  }

  /** The numbers of the families of some reports, sorted. */
  List<Integer> families(Collection<String> reports) {
    if (reports.size() == 1) {
      Integer family = familyOf.get(reports.iterator().next());
      return family == null ? List.of() : List.of(family);
    }
    BitSet families = new BitSet(64);
    for (String report : reports) {
      Integer family = familyOf.get(report);
      if (family != null) {
        families.set(family);
      }
    }
    List<Integer> numbers = new ArrayList<>(reports.size());
    for (int at = families.nextSetBit(0); at >= 0; at = families.nextSetBit(at + 1)) {
      numbers.add(at);
    }
    return numbers;
  }

  /**
   * The readings of some claims, most families first, then most reports, then by id.
   *
   * @param key the reading id of a claim
   * @param fullest which of two values says more, for a reading's representative
   */
  <V> List<Reading<V>> readings(
      List<Claim<V>> claims, Function<Claim<V>, String> key, Comparator<V> fullest) {
    Map<String, List<Claim<V>>> grouped = new LinkedHashMap<>();
    for (Claim<V> claim : claims) {
      grouped.computeIfAbsent(key.apply(claim), k -> new ArrayList<>()).add(claim);
    }
    List<Reading<V>> readings = new ArrayList<>();
    grouped.forEach((id, group) -> readings.add(reading(id, group, fullest)));
    readings.sort(
        Comparator.<Reading<V>>comparingInt(r -> -r.support())
            .thenComparing(r -> -r.reports().size())
            .thenComparing(Reading::id));
    return readings;
  }

  <V> Reading<V> reading(String id, List<Claim<V>> claims, Comparator<V> fullest) {
    List<Claim<V>> sorted = new ArrayList<>(claims);
    sorted.sort(CLAIMS);
    V value = sorted.get(0).value();
    for (Claim<V> claim : sorted) {
      value = fullest.compare(claim.value(), value) > 0 ? claim.value() : value;
    }
    TreeSet<String> reports = new TreeSet<>();
    sorted.forEach(claim -> reports.add(claim.report()));
    return new Reading<>(id, value, sorted, List.copyOf(reports), families(reports));
  }

  /** The order of reports, then of their texts. */
  static final Comparator<Claim<?>> CLAIMS =
      Comparator.<Claim<?>, String>comparing(Claim::report)
          .thenComparing(c -> c.evidence().get(0).begin())
          .thenComparing(c -> c.evidence().get(0).end())
          .thenComparing(c -> c.stance())
          .thenComparing(c -> c.rule())
          .thenComparing(c -> c.value().toString());
}
