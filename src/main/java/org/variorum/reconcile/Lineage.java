package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.incident.IncidentRecord;

/** Which reports of a family were there before which. */
final class Lineage {

  private static final Comparator<Witness> BY_TIME =
      Comparator.comparing(
              (Witness w) -> w.published(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              w -> w.record().report().publishedTime(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(w -> w.record().id());

  private Lineage() {}

  /** The witnesses, each with what its whole family tells, in the order of time. */
  static List<Witness> of(List<Witness> witnesses, List<Family> families) {
    Map<String, List<IncidentRecord>> told = new HashMap<>();
    for (Family family : families) {
      if (family.reports().size() > 1) {
        List<IncidentRecord> records = new ArrayList<>();
        family.reports().forEach(report -> told.put(report, records));
      }
    }
    if (told.isEmpty()) {
      return witnesses;
    }
    witnesses.stream()
        .filter(witness -> witness.published() != null)
        .sorted(BY_TIME)
        .forEach(
            witness -> {
              List<IncidentRecord> records = told.get(witness.report());
              if (records != null) {
                records.add(witness.record());
              }
            });
    return witnesses.stream().map(w -> w.with(told.getOrDefault(w.report(), List.of()))).toList();
  }
}
