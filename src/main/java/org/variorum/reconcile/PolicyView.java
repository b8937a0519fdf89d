package org.variorum.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;

/**
 * The figures that a record keeper would enter, and what became of every claim.
 *
 * @param policy name of the policy
 * @param figures one for each effect of which a report has a number; an effect that is not there is
 *     unknown, never zero
 */
public record PolicyView(String policy, List<Figure> figures) {

  public PolicyView {
    figures = List.copyOf(figures);
  }

  /**
   * A figure with the claims behind it.
   *
   * @param low least number, or null when the policy has none
   * @param best the number to enter, or null when the policy gives only a range or nothing decides
   * @param high greatest number, or null when it has none or is open
   * @param used the claims it rests on
   * @param setAside the claims it does not rest on, with the reason
   */
  public record Figure(
      Effect effect,
      @Nullable Long low,
      @Nullable Long best,
      @Nullable Long high,
      List<Claim<Casualty>> used,
      List<SetAside> setAside) {

    public Figure {
      used = List.copyOf(used);
      setAside = List.copyOf(setAside);
    }
  }

  /** A claim that a policy does not use, and why. */
  public record SetAside(Claim<Casualty> claim, Reason reason) {}
}
