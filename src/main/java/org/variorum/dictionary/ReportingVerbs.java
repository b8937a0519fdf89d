package org.variorum.dictionary;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verbs that do something with the word of an act and not the act itself: condemn, investigate,
 * mourn.
 */
public final class ReportingVerbs {

  private static final Set<String> VERBS =
      Tsv.load("reporting-verbs.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  private ReportingVerbs() {}

  /** Whether a verb, in its base form, is one. */
  public static boolean contains(String lemma) {
    return VERBS.contains(lemma);
  }
}
