package org.variorum.reconcile;

import java.util.List;
import org.variorum.incident.Claim;

/**
 * One side of a contradiction.
 *
 * @param reading id of the reading it holds
 * @param reports ids of the reports on this side, sorted
 * @param families numbers of their families, sorted; positions in {@link Dossier#families()}
 * @param claims the claims that stand against the other sides, in the order of reports
 */
public record Side(
    String reading, List<String> reports, List<Integer> families, List<Claim<?>> claims) {

  public Side {
    reports = List.copyOf(reports);
    families = List.copyOf(families);
    claims = List.copyOf(claims);
  }
}
