package org.variorum.extract.actor;

import java.util.stream.Collectors;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Tsv;
import org.variorum.dictionary.WordSet;

/** Given names of many languages: what follows one is a person's name. */
public final class FirstNames {

  private static final WordSet NAMES =
      WordSet.copyOf(
          Tsv.load("first-names.tsv").rows().stream()
              .map(row -> Folding.fold(row.get("name")))
              .collect(Collectors.toSet()));

  private FirstNames() {}

  /** Whether a folded word is a given name. */
  public static boolean known(String norm) {
    return NAMES.contains(norm);
  }

  /** As {@link #known(String)}, of a word that remembers it. */
  public static boolean known(Lexeme word) {
    return NAMES.has(word);
  }
}
