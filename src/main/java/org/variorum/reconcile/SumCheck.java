package org.variorum.reconcile;

import java.util.List;
import org.variorum.extract.amount.Count;

/** Whether a stated total and its stated parts can hold together. */
public enum SumCheck {
  /** The parts add up to the total. */
  HOLDS,
  /** The parts leave room: not all of them are told. */
  OPEN,
  /** No numbers that the words allow make the parts and the total agree. */
  BROKEN;

  /**
   * Adds the parts up and compares.
   *
   * @param all whether the parts are said to be all there are
   */
  public static SumCheck of(Count total, List<Count> parts, boolean all) {
    double least = 0;
    double most = 0;
    for (Count part : parts) {
      least += CountRelation.low(part);
      most += part.max() == null ? Double.POSITIVE_INFINITY : part.max();
    }
    double totalLeast = CountRelation.low(total);
    double totalMost = total.max() == null ? Double.POSITIVE_INFINITY : total.max();
    if (least > totalMost || all && most < totalLeast) {
      return BROKEN;
    }
    return most < totalLeast || !all && least < totalLeast ? OPEN : HOLDS;
  }
}
