package org.variorum.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.variorum.extract.Mention;

/** Things of one report by the sentence they stand in, so that a long report costs no search. */
final class BySentence<T> {

  private final Map<Integer, List<T>> rows = new HashMap<>();

  private BySentence() {}

  static <T> BySentence<T> of(List<T> all, ToIntFunction<T> sentence) {
    BySentence<T> index = new BySentence<>();
    for (T one : all) {
      index.rows.computeIfAbsent(sentence.applyAsInt(one), key -> new ArrayList<>()).add(one);
    }
    return index;
  }

  static <V> BySentence<Mention<V>> of(List<Mention<V>> all) {
    return of(all, mention -> mention.sentence().index());
  }

  /** Those of one sentence, in the order in which they came. */
  List<T> in(int sentence) {
    return Collections.unmodifiableList(rows.getOrDefault(sentence, List.of()));
  }
}
