package org.variorum.render;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.document.Source;

/** A report as it stands in the JSON of its records: all but its text. */
record ReportHead(
    String id,
    @Nullable String title,
    @Nullable LocalDate publishedAt,
    @Nullable Instant publishedTime,
    @Nullable String language,
    @Nullable String url,
    Source source,
    @Nullable String incident) {

  static ReportHead of(Report report) {
    return new ReportHead(
        report.id(),
        report.title(),
        report.publishedAt(),
        report.publishedTime(),
        report.language(),
        report.url(),
        report.source(),
        report.incident());
  }

  /** The report with an empty text. */
  Report report() {
    return new Report(id, "", title, source, publishedAt, publishedTime, url, language, incident);
  }
}
