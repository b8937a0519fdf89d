package org.variorum.document;

import java.util.regex.Pattern;

/**
 * A half-open range of UTF-16 offsets into a report's original text.
 *
 * @param begin first offset, at least 0
 * @param end offset behind the last character, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Pattern LINE_END = Pattern.compile("[ \\t]*[\\r\\n]\\s*");

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: begin " + begin + ", end " + end);
    }
  }

  /** The quote, {@code text.substring(begin, end)}. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** The quote on one line: every stretch of white space that holds a line end is one space. */
  public String words(String text) {
    String quote = in(text);
    return quote.indexOf('\n') < 0 && quote.indexOf('\r') < 0
        ? quote
        : LINE_END.matcher(quote).replaceAll(" ");
  }

  public int length() {
    return end - begin;
  }

  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
