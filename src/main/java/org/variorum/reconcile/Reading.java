package org.variorum.reconcile;

import java.util.List;
import org.variorum.incident.Claim;

/**
 * One of the values that a dossier holds for a field, with the claims that support it.
 *
 * @param id unique in its dossier, made from field and value, the same whatever other reports there
 *     are
 * @param value the fullest form in which it is claimed
 * @param claims who claims it, in the order of reports; at least one
 * @param reports ids of the reports that make the claims, sorted
 * @param families numbers of the families they belong to, sorted; positions in {@link
 *     Dossier#families()}
 */
public record Reading<V>(
    String id, V value, List<Claim<V>> claims, List<String> reports, List<Integer> families) {

  public Reading {
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
    families = List.copyOf(families);
  }

  /** On how many independent accounts it rests. */
  public int support() {
    return families.size();
  }
}
