package org.variorum;

import java.util.List;
import java.util.Map;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Pin;
import org.variorum.reconcile.Tombstone;

/**
 * An {@link IncidentBook} at one moment.
 *
 * @param dossiers one for each incident, in the order of their first reports; those that no report
 *     is about come last
 * @param pins the values that people have fixed, by the id of the dossier they are for
 * @param tombstones what became of dossiers that are no more, in the order of their ends
 */
public record Snapshot(
    List<Dossier> dossiers, Map<String, List<Pin>> pins, List<Tombstone> tombstones) {

  public Snapshot {
    dossiers = List.copyOf(dossiers);
    pins = Map.copyOf(pins);
    tombstones = List.copyOf(tombstones);
  }
}
