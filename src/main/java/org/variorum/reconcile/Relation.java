package org.variorum.reconcile;

/**
 * How two claims of one field of one incident stand to each other.
 *
 * <p>In the order of severity: rounding, refinement, spelling, supersession, status shift,
 * competing, conflict. What is not at odds at all comes first.
 */
public enum Relation {
  /** They say the same. */
  SAME(0),
  /** They can both hold, and neither implies the other. */
  COMPATIBLE(0),
  /** They speak of different sides, effects, places or times. */
  OUT_OF_SCOPE(0),
  /** One of them is silent, and its silence says nothing about the other. */
  NO_INFORMATION(0),
  /** They differ by how a headline or summary rounds. */
  ROUNDING(1),
  /** One says the same more exactly. */
  REFINES(2),
  /** Two spellings of one name. */
  SPELLING_VARIANT(3),
  /** A silence or a "no claim yet" that a later report ends. */
  SUPERSEDED(4),
  /** The later report says more. */
  UPDATE(4),
  /** The later report says less. */
  REVISED_DOWN(4),
  /** The same people under a firmer or softer word: neutralised, then killed. */
  STATUS_SHIFT(5),
  /** Each party says its own. */
  COMPETING(6),
  /** They cannot both hold. */
  CONFLICT(7);

  private final int severity;

  Relation(int severity) {
    this.severity = severity;
  }

  /** How much is at odds, from 0 (nothing) to 7 (both cannot hold). */
  public int severity() {
    return severity;
  }

  /** Whether it says which of two came later. */
  boolean inTime() {
    return this == UPDATE || this == REVISED_DOWN || this == SUPERSEDED;
  }

  /**
   * Whether it is shown as a contradiction: whether somebody who read both would ask which is
   * right.
   */
  public boolean contradicts() {
    return severity > 0 && this != REFINES;
  }
}
