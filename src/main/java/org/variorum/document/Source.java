package org.variorum.document;

import org.jspecify.annotations.Nullable;

/**
 * Who published a report.
 *
 * @param name as given by the caller, or null when unknown
 * @param kind never null; {@link SourceKind#UNKNOWN} when not told
 * @param grade an Admiralty grade such as {@code B2}, or null
 */
public record Source(@Nullable String name, SourceKind kind, @Nullable String grade) {

  public static final Source UNKNOWN = new Source(null, SourceKind.UNKNOWN, null);

  public static Source of(String name) {
    return new Source(name, SourceKind.UNKNOWN, null);
  }
}
