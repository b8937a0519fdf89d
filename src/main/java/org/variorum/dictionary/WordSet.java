package org.variorum.dictionary;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Words of one kind, in normal form: asked of a {@link Lexeme}, a bit that the word remembers.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class WordSet extends AbstractSet<String> {

  private static final AtomicInteger SETS = new AtomicInteger();

  private final int number = SETS.getAndIncrement();
  private final Set<String> words;

  private WordSet(Set<String> words) {
    this.words = words;
  }

  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** These and more. */
  public WordSet with(String... more) {
    Set<String> all = new HashSet<>(words);
    Collections.addAll(all, more);
    return copyOf(all);
  }

  public static WordSet copyOf(Collection<String> words) {
    return new WordSet(Set.copyOf(words));
  }

  /** The words of a table for each constant; none are an empty set. */
  static <E extends Enum<E>> Map<E, WordSet> each(Class<E> kinds, String table) {
    return each(kinds, Tsv.load(table).words(kinds));
  }

  static <E extends Enum<E>> Map<E, WordSet> each(Class<E> kinds, Map<E, Set<String>> words) {
    Map<E, WordSet> sets = new EnumMap<>(kinds);
    for (E kind : kinds.getEnumConstants()) {
      sets.put(kind, copyOf(words.getOrDefault(kind, Set.of())));
    }
    return sets;
  }

  /** Whether the word is one of these. */
  public boolean has(Lexeme word) {
    int known = word.member(number);
    return known == 0 ? ask(word) : known == 3;
  }

  private boolean ask(Lexeme word) {
    boolean in = words.contains(word.norm());
    word.member(number, in, SETS.get());
    return in;
  }

  @Override
  public boolean contains(Object word) {
    return words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
