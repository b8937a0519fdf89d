package org.variorum.dictionary;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of one kind, in normal form, asked of a {@link Lexeme}.
 *
 * <p>Hardly anything is asked as often, and the answer is nearly always no: {@code has} looks at
 * one bit for it, and at nothing that belongs to the word but its hash.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class WordSet extends AbstractSet<String> {

  private final Set<String> words;

  /** One bit of 64 for each word, by its hash. */
  private final long bits;

  private final WordBits occurring = new WordBits();

  /** Each word at the place of its hash or the next that was free; three of four are. */
  private final @Nullable String[] places;

  private WordSet(Set<String> words) {
    this.words = words;
    this.places = new String[Integer.highestOneBit(Math.max(1, words.size())) * 8];
    long bits = 0;
    for (String word : words) {
      int hash = Lexeme.hash(word);
      bits |= 1L << hash;
      occurring.add(hash);
      int at = place(hash);
      while (places[at] != null) {
        at = at + 1 & places.length - 1;
      }
      places[at] = word;
    }
    this.bits = bits;
  }

  /** Apart from the lowest six bits, which {@link #bits} have told. */
  private int place(int hash) {
    return hash >>> 6 & places.length - 1;
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

  /** These words as those of a sentence are. */
  WordBits occurring() {
    return occurring;
  }

  /** Whether the word is one of these. */
  public boolean has(Lexeme word) {
    int hash = word.hash();
    return (bits >>> hash & 1) != 0 && find(word, hash);
  }

  private boolean find(Lexeme word, int hash) {
    int at = place(hash);
    for (String other = places[at]; other != null; other = places[at]) {
      if (word.is(other)) {
        return true;
      }
      at = at + 1 & places.length - 1;
    }
    return false;
  }

  /** As {@link #has}, of a word that remembers nothing. */
  @Override
  public boolean contains(Object word) {
    if (!(word instanceof String norm)) {
      return false;
    }
    int hash = Lexeme.hash(norm);
    int at = place(hash);
    String other = (bits >>> hash & 1) == 0 ? null : places[at];
    while (other != null && !other.equals(norm)) {
      at = at + 1 & places.length - 1;
      other = places[at];
    }
    return other != null;
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
