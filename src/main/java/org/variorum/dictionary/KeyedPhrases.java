package org.variorum.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
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
  private final LongIndex longest = new LongIndex(64);

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
    longest.put(parts.first(), Math.max(longest.get(parts.first()), parts.words()));
  }

  /** The value of exactly this phrase, or null. */
  @Nullable V get(String phrase) {
    return byKey.get(NameKey.of(phrase));
  }

  /**
   * The longest phrase that begins at a word, a hyphen being none.
   *
   * @param words the folded words of a text by index, {@code ""} behind the last ({@code
   *     sentence::norm})
   * @return null when none begins there
   */
  @Nullable Found<V> longest(IntFunction<String> words, int from) {
    long key = NameKey.add(NameKey.EMPTY, words.apply(from));
    int left = longest.get(key);
    if (left == LongIndex.ABSENT) {
      return null;
    }
    V best = byKey.get(key);
    int to = from + 1;
    for (int i = to; left > 1 && !words.apply(i).isEmpty(); i++) {
      long longer = NameKey.add(key, words.apply(i));
      if (longer != key) {
        key = longer;
        left--;
        V found = byKey.get(key);
        best = found == null ? best : found;
        to = found == null ? to : i + 1;
      } else if (!words.apply(i).equals("-")) {
        break;
      }
    }
    return best == null ? null : new Found<>(best, to);
  }
}
