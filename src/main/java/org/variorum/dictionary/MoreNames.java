package org.variorum.dictionary;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Known words with names from elsewhere. */
record MoreNames(
    KnownWords words, Predicate<String> names, Function<String, List<GazetteerEntry>> places)
    implements KnownWords {

  /** About a hundred thousand inhabitants. */
  private static final double PROMINENT = 5;

  @Override
  public boolean common(String word) {
    return words.common(word);
  }

  @Override
  public boolean single(String word) {
    return words.single(word) || names.test(word) || !places.apply(word).isEmpty();
  }

  @Override
  public boolean name(String word) {
    return words.name(word) || names.test(word) || !places.apply(word).isEmpty();
  }

  @Override
  public boolean place(String word) {
    return words.place(word) || !places.apply(word).isEmpty();
  }

  @Override
  public boolean prominent(String word) {
    List<GazetteerEntry> found = places.apply(word);
    return words.prominent(word) || !found.isEmpty() && found.get(0).prominence() >= PROMINENT;
  }
}
