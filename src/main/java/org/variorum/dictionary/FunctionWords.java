package org.variorum.dictionary;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The closed word classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FunctionWords {

  private static final Map<String, String> TAGS =
      Tsv.load("function-words.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.text("word"), row -> row.text("tag")));

  private FunctionWords() {}

  /** The class of a word in normal form, or null when it is of an open class. */
  public static @Nullable String tag(String norm) {
    return Lexeme.of(norm).tag();
  }

  /** As {@link #tag}, not remembered. */
  static @Nullable String find(String norm) {
    return TAGS.get(norm);
  }
}
