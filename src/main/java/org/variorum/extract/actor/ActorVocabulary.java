package org.variorum.extract.actor;

import java.util.HashSet;
import java.util.Set;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Tsv;

/**
 * The words that names of groups and persons are made of, so that {@code Parishad} is not taken for
 * two words run together. Thread-safe.
 */
public final class ActorVocabulary {

  private static final class Holder {
    static final Set<String> WORDS = load();
  }

  private ActorVocabulary() {}

  /** Whether a {@link Folding folded} word stands in a name that the dictionaries hold. */
  public static boolean contains(String word) {
    return Holder.WORDS.contains(word);
  }

  private static Set<String> load() {
    Set<String> words = new HashSet<>();
    for (KnownActor actor : ActorNames.all()) {
      actor.names().forEach(name -> add(words, name));
    }
    for (Tsv.Row row : Tsv.load("first-names.tsv").rows()) {
      add(words, row.get("name"));
    }
    return words;
  }

  private static void add(Set<String> words, String name) {
    for (String word : Folding.fold(name).split("[\\s/-]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
  }
}
