package org.variorum.reconcile;

import java.time.Instant;
import org.variorum.document.Report;

/** Something that was done to an incident book. */
public sealed interface BookEvent {

  /** When it was done. */
  Instant at();

  /** A report came, or took the place of one with its id. */
  record Added(Instant at, Report report) implements BookEvent {}

  /** A report was retracted. */
  record Removed(Instant at, String report) implements BookEvent {}

  /**
   * Somebody decided about two records.
   *
   * @param a id of one record
   * @param b id of the other
   */
  record Decided(Instant at, String a, String b, Verdict verdict) implements BookEvent {}

  /** Somebody fixed a value. */
  record Pinned(Instant at, Pin pin) implements BookEvent {}

  /** Somebody took a pin out. */
  record Unpinned(Instant at, String record, String field) implements BookEvent {}

  /** A dossier ended or was divided. */
  record Buried(Tombstone tombstone) implements BookEvent {
    @Override
    public Instant at() {
      return tombstone.at();
    }
  }

  /** What somebody can decide about two records. */
  enum Verdict {
    /** They tell of one incident. */
    MUST_LINK,
    /** They tell of two. */
    CANNOT_LINK,
    /** The evidence shall say. */
    OPEN
  }
}
