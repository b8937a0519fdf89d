package org.variorum.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.variorum.extract.casualty.Effect;

/**
 * The rule by which a view picks figures from a dossier; unknown stays unknown.
 *
 * <p>The policies here follow the codebooks of record keepers. Each report counts with the figure
 * it stands for; support is counted in families, since copies of one account are one source. Every
 * claim with a number is either used or set aside with a reason.
 *
 * <p>Anybody may write another one: a policy is a name and a function of a dossier. Implementations
 * are to be immutable, and to give the same view of the same dossier.
 */
public interface Policy {

  /**
   * Lowest and highest figure of all, and no choice between them: the minimum and maximum of Iraq
   * Body Count ("Methods", section 3) and Airwars, one of the four strategies that Every Casualty
   * Counts accepts.
   */
  Policy RANGE = new CasualtyPolicy("RANGE", EnumSet.allOf(Effect.class), Picks.RANGE);

  /**
   * The lowest number of deaths: where reports conflict, the ACLED codebook has the most
   * conservative estimate recorded (section on fatalities; the codebook is a page without page
   * numbers). By the fatality FAQ "tens" counts as 10 and "dozens" as 12, by the codebook
   * "hundreds" as 100 and "several" or "many" as 3. Wounded are not recorded. ACLED enters 0 where
   * no number is told; here that stays unknown.
   */
  Policy ACLED = new CasualtyPolicy("ACLED", Set.of(Effect.KILLED), Picks.LOWEST);

  /**
   * Low, best and high number of deaths: UCDP GED codebook 23.1, pages 5, 11 and 23. Low is the
   * most conservative, best the most reliable, high the highest reasonable estimate. What is
   * reasonable is a coder's judgement there; here a party's word about its enemy's losses is kept
   * out of all three when anybody else has a figure. Best is the figure of most families, the lower
   * one on a tie. Wounded are not recorded.
   */
  Policy UCDP = new CasualtyPolicy("UCDP", Set.of(Effect.KILLED), Picks.LOW_BEST_HIGH);

  /**
   * The latest figure that does not rest on a party's claim, then the majority of independent
   * families, then the lowest: GTD codebook of June 2017, page 48. "At least 11" is entered as 11
   * (page 45); words such as "dozens" alone are left blank.
   */
  Policy GTD =
      new CasualtyPolicy(
          "GTD", Set.of(Effect.KILLED, Effect.WOUNDED), Picks.LATEST_MAJORITY_LOWEST);

  /** The name under which it is known. */
  String name();

  /** The figures of a dossier under this policy. */
  PolicyView view(Dossier dossier);

  /**
   * The figure of the first source in a list that has one, the latest of its figures: "prioritising
   * certain sources", one of the four strategies that Every Casualty Counts accepts.
   *
   * @param sources names of sources, the most trusted first, compared without regard to case
   * @throws IllegalArgumentException if the list is empty
   */
  static Policy prioritySources(List<String> sources) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources: empty");
    }
    return new CasualtyPolicy(
        "PRIORITY_SOURCES", EnumSet.allOf(Effect.class), new PriorityPick(sources));
  }
}
