package org.variorum.dictionary;

/** What harms people without anybody's doing: accidents, diseases, the weather. */
public final class Mishaps {

  private static final WordSet CAUSES =
      WordSet.copyOf(Tsv.load("mishaps.tsv").rows().stream().map(row -> row.get("word")).toList());

  private Mishaps() {}

  /** Whether a noun, in its base form, names such a cause. */
  public static boolean cause(String lemma) {
    return CAUSES.contains(lemma);
  }

  /** As {@link #cause(String)}, of a word that remembers it. */
  public static boolean cause(Lexeme word) {
    return CAUSES.has(word);
  }
}
