package org.variorum.dictionary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by the {@link NameKey} of the words that stand for them; for most words of a text one
 * look-up says that none begins there. Filled by one thread, then read by any number.
 *
 * @param <V> what words stand for
 */
final class KeyedPhrases<V> {

  private final Map<Long, V> byKey = new HashMap<>();

  /** The most words that a phrase has, by its first. */
  private final Map<Long, Integer> longest = new HashMap<>();

  private final WordFact<Integer> opened =
      WordFact.of(word -> longest.get(NameKey.add(NameKey.EMPTY, word)));

  /**
   * A phrase found in a text.
   *
   * @param to behind its last word
   */
  record Found<V>(V value, int to) {}

  /** Adds a phrase, unless it is there already: the first value stays. */
  void add(String phrase, V value) {
    NameKey.Parts parts = NameKey.parts(phrase);
    if (parts.words() == 0) {
      throw new IllegalArgumentException("a phrase without a letter: " + phrase);
    }
    byKey.putIfAbsent(parts.key(), value);
    longest.merge(parts.first(), parts.words(), Math::max);
  }

  /** The value of exactly this phrase, or null. */
  @Nullable V get(String phrase) {
    return byKey.get(NameKey.of(phrase));
  }

  /**
   * The longest phrase that begins at a word, a hyphen being none.
   *
   * @param words a sentence, say
   * @return null when none begins there
   */
  @Nullable Found<V> longest(WordRow words, int from) {
    Integer most = opened.of(words.lexeme(from));
    if (most == null) {
      return null;
    }
    long key = NameKey.add(NameKey.EMPTY, words.norm(from));
    int left = most;
    V best = byKey.get(key);
    int to = from + 1;
    for (int i = to; left > 1 && !words.norm(i).isEmpty(); i++) {
      long longer = NameKey.add(key, words.norm(i));
      if (longer != key) {
        key = longer;
        left--;
        V found = byKey.get(key);
        best = found == null ? best : found;
        to = found == null ? to : i + 1;
      } else if (!words.norm(i).equals("-")) {
        break;
      }
    }
    return best == null ? null : new Found<>(best, to);
  }
}
