package org.variorum.dictionary;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one reader makes of a word by itself, found once and then remembered by the {@link Lexeme}.
 *
 * <p>Immutable and safe for use by several threads, as far as what it finds is.
 *
 * @param <V> what it finds
 */
public final class WordFact<V> {

  private static final AtomicInteger FACTS = new AtomicInteger();
  private static final Object NOTHING = new Object();

  private final int number = FACTS.getAndIncrement();
  private final Function<String, ? extends @Nullable V> find;

  private WordFact(Function<String, ? extends @Nullable V> find) {
    this.find = find;
  }

  /**
   * A fact.
   *
   * @param find finds it for a word in normal form, the same every time; null for nothing
   */
  public static <V> WordFact<V> of(Function<String, ? extends @Nullable V> find) {
    return new WordFact<>(find);
  }

  /** What is found for a word, or null. */
  @SuppressWarnings("unchecked") // only what find has given stands at this number
  public @Nullable V of(Lexeme word) {
    if (word.knownAsNothing(number)) {
      return null;
    }
    Object known = word.fact(number);
    if (known == null) {
      V found = find.apply(word.norm());
      if (found == null && word.knowAsNothing(number)) {
        return null;
      }
      known = found == null ? NOTHING : found;
      word.fact(number, known, FACTS.get());
    }
    return known == NOTHING ? null : (V) known;
  }
}
