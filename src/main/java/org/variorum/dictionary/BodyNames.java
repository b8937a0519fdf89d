package org.variorum.dictionary;

import java.util.HashSet;
import java.util.Set;

/**
 * The words that groups, forces and parties go by: {@code Hamas} is no possessive of Hama.
 * Immutable.
 */
public final class BodyNames {

  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (Tsv.Row row : Tsv.load("actors.tsv").rows()) {
      row.list("names").forEach(BodyNames::add);
      row.list("acronyms").forEach(BodyNames::add);
    }
  }

  private BodyNames() {}

  private static void add(String name) {
    if (name.indexOf(' ') < 0) {
      WORDS.add(Folding.fold(name));
    }
  }

  /** Whether a folded word is by itself the name of a body. */
  public static boolean has(String word) {
    return WORDS.contains(word);
  }
}
