package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.document.Span;

/**
 * Words of a report that a claim rests on.
 *
 * @param report the report's id
 * @param begin first UTF-16 offset in its original text, or in its title
 * @param end offset behind the last character
 * @param quote {@code text.substring(begin, end)}, or the title's
 * @param in {@link In#TITLE} for words of the title that is given beside the text, null for words
 *     of the text
 */
public record Evidence(String report, int begin, int end, String quote, @Nullable In in) {

  /** Where words stand that are not in a report's text. */
  public enum In {
    TITLE
  }

  /** Words of the text. */
  public Evidence(String report, int begin, int end, String quote) {
    this(report, begin, end, quote, null);
  }

  public static Evidence of(Report report, Span span) {
    return new Evidence(report.id(), span.begin(), span.end(), span.in(report.text()));
  }

  /**
   * Words of the title that is given beside the text.
   *
   * @param report the report's id
   * @param span offsets in the title
   */
  public static Evidence ofTitle(String report, String title, Span span) {
    return new Evidence(report, span.begin(), span.end(), span.in(title), In.TITLE);
  }

  /** Whether the words stand in the title that is given beside the text, and not in the text. */
  public boolean titled() {
    return in == In.TITLE;
  }

  public Span span() {
    return new Span(begin, end);
  }

  /** Of where the words stand, which tells nearly all of them apart. */
  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
