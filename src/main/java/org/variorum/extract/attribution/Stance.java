package org.variorum.extract.attribution;

/** How firmly something is said, or in which way it is not said. */
public enum Stance {
  /** Stated as fact by whoever speaks. */
  ASSERTED,
  /** Said by the party about itself, with pride. */
  CLAIMED,
  /** Said by the party about itself, as a fault. */
  ADMITTED,
  /** Said of a party by somebody else as an accusation. */
  ACCUSED,
  /** Thought likely. */
  SUSPECTED,
  DENIED,
  /** Passed on with a warning that it is not confirmed. */
  UNVERIFIED,
  /** Known to somebody who does not say. */
  UNDISCLOSED,
  /** Not said so far, with an eye to later: "no immediate claim". */
  NOT_YET,
  /** Asked, and refused. */
  DECLINED,
  /** Explicitly none: "no casualties", "no group has claimed". */
  NONE;

  /** Whether it says that something is not said or is not there, rather than what is. */
  public boolean silence() {
    return compareTo(UNDISCLOSED) >= 0;
  }
}
