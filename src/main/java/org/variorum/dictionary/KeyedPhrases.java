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

  private final WordFact<First<V>> opened = WordFact.of(this::first);

  /**
   * A word that opens phrases.
   *
   * @param words the most words that one of them has
   * @param value what the word alone stands for, or null
   */
  private record First<V>(long key, int words, @Nullable V value) {}

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
    Integer most = longest.get(parts.first());
    if (most == null || most < parts.words()) {
      longest.put(parts.first(), parts.words());
    }
  }

  private @Nullable First<V> first(String word) {
    long key = NameKey.add(NameKey.EMPTY, word);
    Integer most = longest.get(key);
    return most == null ? null : new First<>(key, most, byKey.get(key));
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
    First<V> first = opened.of(words.lexeme(from));
    if (first == null) {
      return null;
    }
    long key = first.key;
    int left = first.words;
    V best = first.value;
    int to = from + 1;
    for (int i = to; left > 1 && !words.norm(i).isEmpty(); i++) {
      long longer = NameKey.add(key, words.norm(i));
      if (longer != key) {
        key = longer;
        left--;
        V found = byKey.get(key);
        best = found == null ? best : found;
        to = found == null ? to : i + 1;
      } else if (!words.is(i, "-")) {
        break;
      }
    }
    return best == null ? null : new Found<>(best, to);
  }
}
