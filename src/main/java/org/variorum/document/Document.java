package org.variorum.document;

import java.util.List;

/**
 * A report made readable: its sentences and what was set aside as page furniture.
 *
 * @param report the report; every span points into its text
 * @param sentences in the order of the text, without furniture
 * @param furniture spans of share buttons, comment forms, teasers and the like
 */
public record Document(Report report, List<Sentence> sentences, List<Span> furniture) {

  public Document {
    sentences = List.copyOf(sentences);
    furniture = List.copyOf(furniture);
  }

  /** The characters of a span as they stand in the report. */
  public String quote(Span span) {
    return span.in(report.text());
  }

  /** A span's words on one line, however the report's lines were wrapped: for names. */
  public String words(Span span) {
    return span.words(report.text());
  }
}
