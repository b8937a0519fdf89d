package org.variorum.reconcile;

import java.util.List;

/**
 * The rule by which a view picks figures from a dossier; unknown stays unknown. Implementations are
 * immutable.
 *
 * <p>Each report counts with the figure it stands for; support is counted in families.
 */
public interface Policy {

  /**
   * Lowest and highest figure of all, and no choice between them: the practice of Iraq Body Count
   * and Airwars.
   */
  Policy RANGE = new CasualtyPolicy("RANGE", Picks::range);

  /**
   * The lowest figure: ACLED codebook, "the most conservative estimate is recorded" where reports
   * conflict.
   */
  Policy ACLED = new CasualtyPolicy("ACLED", Picks::lowest);

  /**
   * Low, best and high: UCDP GED codebook 23.1, pages 5, 11 and 23. A party's word about its
   * enemy's losses is kept out of all three when anybody else has a figure; best is the figure of
   * most families, the lower one on a tie.
   */
  Policy UCDP = new CasualtyPolicy("UCDP", Picks::lowBestHigh);

  /**
   * The latest figure that does not rest on a party's claim, then the majority of independent
   * families, then the lowest: GTD codebook of June 2017, page 48.
   */
  Policy GTD = new CasualtyPolicy("GTD", Picks::latestMajorityLowest);

  /** The name under which it is known. */
  String name();

  /** The figures of a dossier under this policy. */
  PolicyView view(Dossier dossier);

  /**
   * The figure of the first source in a list that has one.
   *
   * @param sources names of sources, the most trusted first, compared without regard to case
   * @throws IllegalArgumentException if the list is empty
   */
  static Policy prioritySources(List<String> sources) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources: empty");
    }
    return new CasualtyPolicy("PRIORITY_SOURCES", new PriorityPick(sources));
  }
}
