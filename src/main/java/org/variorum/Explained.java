package org.variorum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.IncidentRecord;
import org.variorum.reconcile.Dossier;
import org.variorum.render.LinkText;

/** Two records of many, and why they are, or are not, held to tell of one incident. */
record Explained(IncidentRecord one, IncidentRecord other) {

  /**
   * Finds two records.
   *
   * @param ids of records, or of reports for their main incidents
   * @throws IllegalArgumentException if there is none of an id
   */
  static Explained of(List<String> ids, Collection<IncidentRecord> records) {
    List<IncidentRecord> found = new ArrayList<>();
    for (String id : ids) {
      found.add(find(id, records));
    }
    if (found.get(0).id().equals(found.get(1).id())) {
      throw new IllegalArgumentException("one record, not two: " + found.get(0).id());
    }
    return new Explained(found.get(0), found.get(1));
  }

  private static IncidentRecord find(String id, Collection<IncidentRecord> records) {
    IncidentRecord main = null;
    for (IncidentRecord record : records) {
      if (record.id().equals(id)) {
        return record;
      }
      boolean itsMain =
          record.role() == IncidentRecord.Role.MAIN && record.report().id().equals(id);
      main = itsMain ? record : main;
    }
    if (main == null) {
      throw new IllegalArgumentException("no report and no record of this id: " + id);
    }
    return main;
  }

  /** The waterfall of the pair, and what became of the two among all records. */
  String text(Variorum variorum, Collection<IncidentRecord> records) {
    List<Dossier> dossiers = variorum.reconcileRecords(records);
    Dossier mine = holder(one.id(), dossiers);
    Dossier theirs = holder(other.id(), dossiers);
    boolean together = mine != null && theirs != null && mine.id().equals(theirs.id());
    return LinkText.of(variorum.explain(one, other))
        + (together
            ? "Among all that was read they are one incident."
            : "Among all that was read they are two incidents.");
  }

  private static @Nullable Dossier holder(String record, List<Dossier> dossiers) {
    for (Dossier dossier : dossiers) {
      if (dossier.records().stream().anyMatch(r -> r.id().equals(record))) {
        return dossier;
      }
    }
    return null;
  }
}
