package org.variorum.extract.actor;

import java.util.HashSet;
import java.util.Set;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Tsv;

/** Given names of many languages: what follows one is a person's name. */
public final class FirstNames {

  private static final Set<String> NAMES = new HashSet<>();

  static {
    for (Tsv.Row row : Tsv.load("first-names.tsv").rows()) {
      NAMES.add(Folding.fold(row.get("name")));
    }
  }

  private FirstNames() {}

  /** Whether a folded word is a given name. */
  public static boolean known(String norm) {
    return NAMES.contains(norm);
  }
}
