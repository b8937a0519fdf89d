package org.variorum.reconcile;

import java.util.List;

/**
 * Reports that descend from one upstream account, so that they count as one witness.
 *
 * @param reports ids of the reports, sorted; at least one
 * @param kinships why, for every two of them that are kin, in the order of their ids
 */
public record Family(List<String> reports, List<Kinship> kinships) {

  public Family {
    reports = List.copyOf(reports);
    kinships = List.copyOf(kinships);
  }
}
