package org.variorum.reconcile;

import java.util.List;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Cluster;

/**
 * One incident as told by all reports that tell of it.
 *
 * <p>A function of the set of records: their order does not matter, and reports of the same text
 * count once.
 *
 * @param id the cluster's id
 * @param records the records, in the order of their ids
 * @param reports ids of the reports, sorted
 * @param mainReports ids of those whose main incident this is, sorted
 * @param families the reports by common origin, in the order of their first report
 * @param fields the readings of every field
 * @param consensus what they come to together
 * @param contradictions what is at odds, the most severe first
 * @param related other incidents that have to do with this one
 */
public record Dossier(
    String id,
    List<IncidentRecord> records,
    List<String> reports,
    List<String> mainReports,
    List<Family> families,
    Fields fields,
    Consensus consensus,
    List<Contradiction> contradictions,
    List<Cluster.Related> related) {

  public Dossier {
    records = List.copyOf(records);
    reports = List.copyOf(reports);
    mainReports = List.copyOf(mainReports);
    families = List.copyOf(families);
    contradictions = List.copyOf(contradictions);
    related = List.copyOf(related);
  }
}
