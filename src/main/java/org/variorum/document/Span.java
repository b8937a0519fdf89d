package org.variorum.document;

/**
 * A half-open range of UTF-16 offsets into a report's original text.
 *
 * @param begin first offset, at least 0
 * @param end offset behind the last character, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: begin " + begin + ", end " + end);
    }
  }

  /** The quote, {@code text.substring(begin, end)}. */
  public String in(String text) {
    return text.substring(begin, end);
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
