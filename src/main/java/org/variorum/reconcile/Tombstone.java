package org.variorum.reconcile;

import java.time.Instant;
import java.util.List;

/**
 * What became of a dossier that ended or was divided.
 *
 * @param id the dossier's id
 * @param at when
 * @param end what happened
 * @param into the dossiers that hold its records from then on, sorted; empty when these were all
 *     retracted
 */
public record Tombstone(String id, Instant at, End end, List<String> into) {

  public Tombstone {
    into = List.copyOf(into);
  }

  /** How a dossier can end. */
  public enum End {
    /** It went into another one whole. */
    MERGED,
    /** Its records are in several dossiers now; one of them may have kept its id. */
    SPLIT,
    /** All its records were retracted. */
    RETRACTED
  }
}
