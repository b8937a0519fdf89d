package org.variorum.document;

import java.util.Set;
import org.variorum.dictionary.Folding;

/**
 * Function words: with a capital behind an abbreviation ({@code Acme Inc. The}) they begin a
 * sentence.
 */
final class Starters {

  private static final int LONGEST = 9;
  private static final Set<String> WORDS =
      Set.of(
          ("the a an this that these those he she it they we you his her its their our my your "
                  + "there here in on at by for from with after before during since until while when "
                  + "where as if but so yet however although though because no not some many most more "
                  + "several both all one two three another other others such who what why how which "
                  + "meanwhile then also about according earlier later police officials witnesses "
                  + "officers i under over among between despite")
              .split(" "));

  private Starters() {}

  static boolean is(String norm) {
    return WORDS.contains(norm);
  }

  /** Whether the word at {@code at} is a capitalised one of them. */
  static boolean at(String text, int at, int limit) {
    int end = at;
    while (end < limit && end - at <= LONGEST && Characters.word(text.charAt(end))) {
      end++;
    }
    boolean stops = end >= limit || text.charAt(end) == ' ' || text.charAt(end) == ',';
    return stops && end - at > 1 && is(Folding.fold(text.substring(at, end)));
  }
}
