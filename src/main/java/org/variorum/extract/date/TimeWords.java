package org.variorum.extract.date;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordFact;
import org.variorum.document.Sentence;

/**
 * Where in a sentence a date can begin: every date holds a word or figure that tells of time, and
 * begins at most some tokens before it. Keeps the rules away from the rest of the text.
 */
final class TimeWords {

  /** The longest way from the beginning of a date to its first time word. */
  private static final int REACH = 8;

  private static final WordFact<Boolean> TELLS = tells(words());

  private TimeWords() {}

  private static Set<String> words() {
    Set<String> all = new HashSet<>();
    all.addAll(DateWords.months());
    all.addAll(DateWords.weekdays());
    all.addAll(DateWords.parts());
    all.addAll(DateWords.seasons());
    all.addAll(DateWords.units());
    all.addAll(Decade.WORDS.keySet());
    all.addAll(EraYear.ERAS);
    DateWords.feasts().keySet().forEach(name -> all.add(name.split("[ ']")[0]));
    all.addAll(
        Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "overnight",
            "weekend",
            "recently",
            "recent",
            "fortnight"));
    all.addAll(Reach.SHORT);
    return Set.copyOf(all);
  }

  /** Per token, whether a date can begin there; null when none can anywhere. */
  static boolean @Nullable [] starts(Sentence sentence) {
    boolean[] starts = null;
    int last = Integer.MAX_VALUE;
    for (int at = sentence.size() - 1; at >= 0; at--) {
      if (TELLS.of(sentence.lexeme(at)) != null) {
        last = at;
        starts = starts == null ? new boolean[sentence.size()] : starts;
      }
      if (starts != null) {
        starts[at] = last - at <= REACH;
      }
    }
    return starts;
  }

  private static WordFact<Boolean> tells(Set<String> words) {
    return WordFact.of(norm -> tells(words, norm) ? true : null);
  }

  private static boolean tells(Set<String> words, String norm) {
    char first = norm.isEmpty() ? ' ' : norm.charAt(0);
    return first >= '0' && first <= '9'
        ? norm.length() >= 3
        : first >= 'a' && first <= 'z' && words.contains(DateWords.bare(norm));
  }
}
