package org.variorum.incident;

import java.util.List;
import org.variorum.document.Document;
import org.variorum.document.Report;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;

/**
 * A report as read: its mentions and its incidents, the main one first.
 *
 * @param incidents empty when the report tells of none
 */
public record ParsedReport(
    Document document, List<Mention<?>> mentions, List<IncidentRecord> incidents) {

  public ParsedReport {
    mentions = Sequence.copyOf(mentions);
    incidents = Sequence.copyOf(incidents);
  }

  public Report report() {
    return document.report();
  }
}
