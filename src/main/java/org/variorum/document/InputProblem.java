package org.variorum.document;

import org.jspecify.annotations.Nullable;

/**
 * What could not be read of an input, and why. The rest of the input is read all the same.
 *
 * @param input the file or folder as the caller named it, or {@code stdin}
 * @param line the line, counted from 1, or null when it concerns the whole input
 * @param kind what is wrong
 * @param detail the value or place that is wrong, in words
 */
public record InputProblem(String input, @Nullable Long line, Kind kind, String detail) {

  /** What can be wrong with an input. */
  public enum Kind {
    /** No such file, or no right to read it. */
    UNREADABLE,
    /** Nothing in it. */
    EMPTY,
    /** No text: zero bytes in it. */
    BINARY,
    /** Larger than {@link ReportReader#LONGEST_REPORT} bytes. */
    TOO_LARGE,
    /** A line that is no JSON object. */
    BROKEN_JSON,
    /** A JSON object without a {@code text}. */
    NO_TEXT,
    /** Bytes that are no UTF-8; the report is read with U+FFFD in their place. */
    BROKEN_UTF8,
    /** A field whose value is not understood; the report is read without it. */
    BROKEN_VALUE,
    /** An id that another report has already; the report is read under a new id. */
    DUPLICATE_ID
  }

  /** Whether something could not be read, rather than read under another name. */
  public boolean loss() {
    return kind != Kind.DUPLICATE_ID;
  }

  /** The problem in a line: input, line number, what is wrong. */
  @Override
  public String toString() {
    return input + (line == null ? "" : ":" + line) + ": " + detail;
  }
}
