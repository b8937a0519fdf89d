package org.variorum.extract;

import org.jspecify.annotations.Nullable;

/**
 * A few words that belong together.
 *
 * @param kind what they are
 * @param from first token
 * @param to behind the last token
 * @param head the token that names the whole
 * @param verb the verb group, for kind {@code VERB} only
 */
public record Chunk(Kind kind, int from, int to, int head, @Nullable VerbGroup verb) {

  /** Kinds of chunk. */
  public enum Kind {
    NOUN,
    VERB,
    DATE,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    ADVERB,
    /** An adjective that stands alone, as after "be". */
    ADJECTIVE,
    COMMA,
    STOP,
    QUOTE,
    OPEN,
    CLOSE,
    OTHER
  }

  static Chunk of(Kind kind, int from, int to) {
    return new Chunk(kind, from, to, to - 1, null);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Whether no clause reaches across it. */
  boolean boundary() {
    return kind == Kind.STOP
        || kind == Kind.SUBORDINATOR
        || kind == Kind.RELATIVE
        || kind == Kind.QUOTE;
  }
}
