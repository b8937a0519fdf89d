package org.variorum.incident;

/**
 * What kind of incident, how far it came, and whether it was one of several carried out together.
 *
 * @param coordinated whether the report calls it coordinated or simultaneous
 */
public record IncidentType(Value value, Status status, boolean coordinated) {

  /** Kinds of incident. */
  public enum Value {
    ARMED_ASSAULT,
    BOMBING,
    SUICIDE_BOMBING,
    SHELLING_OR_AIR_STRIKE,
    AMBUSH,
    ASSASSINATION,
    KIDNAPPING,
    ARSON,
    MASSACRE,
    CLASH,
    MINE_OR_IED,
    RIOT,
    OTHER
  }

  /** How far it came. */
  public enum Status {
    ATTEMPTED,
    THREATENED,
    FOILED,
    /** Told by nobody but those who deny it. */
    ALLEGED,
    CARRIED_OUT
  }
}
