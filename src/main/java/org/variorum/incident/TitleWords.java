package org.variorum.incident;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;

/**
 * Whether a title that stands beside the text announces an act: "4 dead in shooting at hotel". It
 * is no evidence, since no span of the text holds it, but says what the text is about.
 */
final class TitleWords {

  private static final Words WORDS = Words.english();

  private TitleWords() {}

  /** Whether a word of it names a violent act or harm done. */
  static boolean announce(@Nullable String title) {
    if (title == null) {
      return false;
    }
    int begin = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i == title.length() || !Character.isLetter(title.charAt(i))) {
        if (i > begin && violent(title.substring(begin, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  private static boolean violent(String norm) {
    String noun = WORDS.noun(norm);
    Words.VerbForm verb = WORDS.verb(norm);
    return violent(Predicates.nouns(noun == null ? norm : noun))
        || verb != null && violent(Predicates.verbs(verb.lemma()))
        || norm.equals("dead");
  }

  private static boolean violent(List<Predicate> predicates) {
    return Sequence.any(
        predicates,
        p -> p.particle().isEmpty() && p.act().violent() && (p.act().harm() || p.type() != null));
  }
}
