package org.variorum.dictionary;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which words are words: what tells two words run together from one word that is merely rare.
 *
 * <p>Words are asked for in their {@link Folding folded} form. Implementations are safe for use by
 * several threads.
 */
public interface KnownWords {

  /** Whether it is a common English word in this very form, such as {@code areas}. */
  boolean common(String word);

  /** Whether it is one word: a common or a rare one, an inflected form, or a name. */
  boolean single(String word);

  /** Whether it is a proper name. */
  boolean name(String word);

  /** Whether it is the name of a place. */
  boolean place(String word);

  /** Whether it is the name of a country, a first-level division or a city. */
  boolean prominent(String word);

  /** The English words of SCOWL, with the names that its dictionaries hold; no places. */
  static KnownWords english() {
    return EnglishWords.instance();
  }

  /** These words and more names, say of groups and people. */
  default KnownWords withNames(Predicate<String> names) {
    return new MoreNames(this, names, word -> List.of());
  }

  /**
   * These words and the names of places.
   *
   * @param places looks a name up, the better known place first ({@code gazetteer::find})
   */
  default KnownWords withPlaces(Function<String, List<GazetteerEntry>> places) {
    return new MoreNames(this, word -> false, places);
  }
}
