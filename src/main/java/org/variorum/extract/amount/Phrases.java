package org.variorum.extract.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordFact;
import org.variorum.document.Sentence;

/** Fixed phrases of one or more words, found by their first word, longest first. */
final class Phrases<V> {

  /**
   * A phrase as found.
   *
   * @param to behind its last token
   */
  record Found<V>(int to, V value) {}

  private record Entry<V>(String[] words, V value) {}

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
  private final WordFact<List<Entry<V>>> opened = WordFact.of(byFirst::get);

  Phrases(Map<String, V> phrases) {
    phrases.forEach(
        (phrase, value) -> {
          String[] words = phrase.split(" ");
          byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Entry<>(words, value));
        });
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(e -> -e.words.length)));
  }

  Set<String> firstWords() {
    return byFirst.keySet();
  }

  /** The words that follow a first word; none of its phrases may be that word alone. */
  Set<String> secondWords(String first) {
    return byFirst.getOrDefault(first, List.of()).stream()
        .map(entry -> entry.words[1])
        .collect(Collectors.toSet());
  }

  @Nullable Found<V> at(Sentence s, int from) {
    List<Entry<V>> entries = opened.of(s.lexeme(from));
    if (entries != null) {
      for (Entry<V> entry : entries) {
        if (stands(entry.words, s, from)) {
          return new Found<>(from + entry.words.length, entry.value);
        }
      }
    }
    return null;
  }

  private static boolean stands(String[] words, Sentence s, int from) {
    for (int i = 1; i < words.length; i++) {
      if (!s.norm(from + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }
}
