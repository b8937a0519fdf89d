package org.variorum.reconcile;

import java.util.Set;
import org.variorum.dictionary.Folding;
import org.variorum.extract.place.Place;

/** The form under which two ways of writing one place name are the same reading. */
final class PlaceKey {

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "the", "as", "ash", "at", "an", "ad", "ar", "az", "us");

  private PlaceKey() {}

  static String of(Place place) {
    return of(spelling(place));
  }

  /** The name that a report stands for: a spelling that is listed nowhere is told as written. */
  static String spelling(Place place) {
    return place.canonical() == null || place.respelt() ? place.name() : place.canonical();
  }

  /**
   * Folded letters and digits without articles in front: {@code Al-Bab} and {@code al Bab} are
   * {@code bab}.
   */
  static String of(String name) {
    String[] words = Folding.fold(name).replace("'", "").split("[^\\p{L}\\p{Nd}]+");
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean article = ARTICLES.contains(words[i]) && i < words.length - 1;
      key.append(article ? "" : words[i]);
    }
    return key.length() == 0 ? Folding.fold(name) : key.toString();
  }
}
