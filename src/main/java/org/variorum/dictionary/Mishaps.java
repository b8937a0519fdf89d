package org.variorum.dictionary;

import java.util.Set;
import java.util.stream.Collectors;

/** What harms people without anybody's doing: accidents, diseases, the weather. */
public final class Mishaps {

  private static final Set<String> CAUSES =
      Tsv.load("mishaps.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  private Mishaps() {}

  /** Whether a noun, in its base form, names such a cause. */
  public static boolean cause(String lemma) {
    return CAUSES.contains(lemma);
  }
}
