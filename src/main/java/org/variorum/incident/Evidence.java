package org.variorum.incident;

import org.variorum.document.Report;
import org.variorum.document.Span;

/**
 * Words of a report that a claim rests on.
 *
 * @param report the report's id
 * @param begin first UTF-16 offset in its original text
 * @param end offset behind the last character
 * @param quote {@code text.substring(begin, end)}
 */
public record Evidence(String report, int begin, int end, String quote) {

  public static Evidence of(Report report, Span span) {
    return new Evidence(report.id(), span.begin(), span.end(), span.in(report.text()));
  }

  public Span span() {
    return new Span(begin, end);
  }
}
