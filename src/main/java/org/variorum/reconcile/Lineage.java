package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.document.Report;
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

  /** The witnesses, each with what earlier reports of its family tell; undated ones have none. */
  static List<Witness> of(List<Witness> witnesses, List<Family> families) {
    List<Witness> placed = new ArrayList<>();
    for (Witness witness : witnesses) {
      placed.add(
          new Witness(witness.record(), witness.document(), sources(witness, witnesses, families)));
    }
    return List.copyOf(placed);
  }

  private static List<IncidentRecord> sources(
      Witness witness, List<Witness> witnesses, List<Family> families) {
    if (witness.published() == null) {
      return List.of();
    }
    for (Family family : families) {
      if (family.reports().size() > 1 && family.reports().contains(witness.report())) {
        return witnesses.stream()
            .filter(other -> other.published() != null)
            .filter(other -> family.reports().contains(other.report()))
            .filter(other -> before(other.record().report(), witness.record().report()))
            .sorted(BY_TIME)
            .map(Witness::record)
            .toList();
      }
    }
    return List.of();
  }

  private static boolean before(Report one, Report other) {
    return TimeOrder.of(
            one.publishedAt(), one.publishedTime(), other.publishedAt(), other.publishedTime())
        == TimeOrder.FIRST_EARLIER;
  }
}
