package org.variorum.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adjectives and words for the people of countries and areas: {@code Malian}, {@code Kurds}, {@code
 * Texan}.
 */
public final class Peoples {

  private static final KeyedPhrases<Found> WORDS = new KeyedPhrases<>();

  static {
    for (Country country : Countries.all()) {
      GazetteerEntry entry = WorldGazetteer.entry(country);
      put(entry, country.adjectives(), true);
      put(entry, country.inhabitants(), false);
    }
    for (Tsv.Row row : Tsv.load("areas.tsv").rows()) {
      GazetteerEntry entry = WorldGazetteer.entry(row);
      put(entry, row.list("adjectives"), true);
      put(entry, row.list("inhabitants"), false);
    }
  }

  private Peoples() {}

  /**
   * A word of a people found in a text.
   *
   * @param entry the country or area
   * @param adjective whether it can stand before a noun
   * @param to behind the last word
   */
  public record Found(GazetteerEntry entry, boolean adjective, int to) {}

  /**
   * The longest adjective or word for a people that begins at a word.
   *
   * @param words a sentence, say
   * @return null when none begins there
   */
  public static @Nullable Found longest(WordRow words, int from) {
    KeyedPhrases.Found<Found> found = WORDS.longest(words, from);
    return found == null
        ? null
        : new Found(found.value().entry, found.value().adjective, found.to());
  }

  private static void put(GazetteerEntry entry, List<String> words, boolean adjective) {
    for (String word : words) {
      WORDS.add(word, new Found(entry, adjective, 0));
    }
  }
}
