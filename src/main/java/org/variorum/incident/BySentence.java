package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;

/** Things of one report by the sentence they stand in, so that a long report costs no search. */
final class BySentence<T> {

  private final List<List<T>> rows;

  private BySentence(List<List<T>> rows) {
    this.rows = rows;
  }

  static <T> BySentence<T> of(List<T> all, ToIntFunction<T> sentence) {
    List<List<T>> rows = new ArrayList<>();
    for (T one : all) {
      int at = sentence.applyAsInt(one);
      while (rows.size() <= at) {
        rows.add(List.of());
      }
      if (rows.get(at).isEmpty()) {
        rows.set(at, new ArrayList<>(4));
      }
      rows.get(at).add(one);
    }
    rows.replaceAll(Sequence::copyOf);
    return new BySentence<>(rows);
  }

  static <V> BySentence<Mention<V>> of(List<Mention<V>> all) {
    return of(all, mention -> mention.sentence().index());
  }

  /** Those of one sentence, in the order in which they came. */
  List<T> in(int sentence) {
    return sentence >= 0 && sentence < rows.size() ? rows.get(sentence) : List.of();
  }
}
