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
    String folded = Folding.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    int word = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetter(c) || Character.isDigit(c)) {
        key.append(c);
      } else if (c != '\'' && key.length() > word) {
        if (ARTICLES.contains(key.substring(word)) && moreFollows(folded, i)) {
          key.setLength(word);
        }
        word = key.length();
      }
    }
    return key.length() == 0 ? folded : key.toString();
  }

  private static boolean moreFollows(String folded, int from) {
    for (int i = from; i < folded.length(); i++) {
      if (Character.isLetter(folded.charAt(i)) || Character.isDigit(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
