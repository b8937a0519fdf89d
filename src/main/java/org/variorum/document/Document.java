package org.variorum.document;

import java.util.List;

/**
 * A report made readable: its sentences and what was set aside as page furniture.
 *
 * @param report the report; every span points into its text
 * @param sentences in the order of the text, without furniture
 * @param furniture spans of share buttons, comment forms, teasers and the like
 * @param running the report's text, with the letters of running text where a line is written in
 *     capitals; every offset is the same
 */
public record Document(
    Report report, List<Sentence> sentences, List<Span> furniture, String running) {

  public Document {
    sentences = Sequence.copyOf(sentences);
    furniture = Sequence.copyOf(furniture);
  }

  /** A document whose text is written as it is read. */
  public Document(Report report, List<Sentence> sentences, List<Span> furniture) {
    this(report, sentences, furniture, report.text());
  }

  /** The words at a span, in small letters where the report has a line of nothing but capitals. */
  public String quote(Span span) {
    return span.in(running);
  }

  /** A span's words on one line, however the report's lines were wrapped: for names. */
  public String words(Span span) {
    return span.words(running);
  }
}
