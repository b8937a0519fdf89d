package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.place.Place;

/** The place and day of filing that open a wire report: {@code LIMA, 19 Apr 89 (AP) --}. */
final class Dateline {

  private static final int REACH = 24;
  private static final WordSet DASHES = WordSet.of("--", "---", "-", "–", "—", ":");

  private Dateline() {}

  /** Whether a mention stands in a dateline: between a place of filing and the dash behind it. */
  static boolean holds(Mentions mentions, Mention<?> mention) {
    Sentence sentence = mention.sentence();
    for (Mention<Place> place : mentions.in(sentence.index(), Place.class)) {
      boolean filed = place.value().use() == Place.Use.DATELINE || opens(place);
      if (filed && place.from() < mention.from()) {
        return mention.to() <= dash(sentence, place.to());
      }
    }
    return false;
  }

  /** The first dash from a token on, as far as a dateline reaches; -1 when there is none. */
  private static int dash(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), REACH); i++) {
      if (DASHES.has(sentence.lexeme(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a place opens the report and a dash follows it: {@code LIMA, 19 APR 89 (AP) --}. */
  static boolean opens(Mention<?> place) {
    Sentence sentence = place.sentence();
    if (sentence.index() > 0 || place.from() > 0) {
      return false;
    }
    for (int i = place.to(); i < Math.min(sentence.size(), REACH); i++) {
      if (sentence.is(i, "--")) {
        return true;
      }
    }
    return false;
  }
}
