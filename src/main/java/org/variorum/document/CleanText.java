package org.variorum.document;

import org.jspecify.annotations.Nullable;

/**
 * Text without entities, tags and invisible characters, which knows where each of its characters
 * came from.
 *
 * <p>Offsets named {@code at}, {@code from}, {@code to} are positions in {@link #text()}; {@link
 * #begin} and {@link #end} lead back to the original. Text that needed no cleaning is its own clean
 * form.
 */
final class CleanText {

  private final String original;
  private final String text;
  private final int @Nullable [] begins;
  private final int @Nullable [] ends;

  CleanText(String original) {
    this(original, original, null, null);
  }

  CleanText(String original, String text, int @Nullable [] begins, int @Nullable [] ends) {
    this.original = original;
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  String text() {
    return text;
  }

  /** Whether it is the original itself. */
  boolean plain() {
    return begins == null;
  }

  /** Where the character {@code at} begins in the original. */
  int begin(int at) {
    return begins == null ? at : begins[at];
  }

  /** Where the character before {@code to} ends in the original. */
  int end(int to) {
    return ends == null ? to : ends[to - 1];
  }

  Span span(int from, int to) {
    return new Span(begin(from), end(to));
  }

  /** The characters of the original that the clean range came from. */
  String quote(int from, int to) {
    return original.substring(begin(from), end(to));
  }
}
