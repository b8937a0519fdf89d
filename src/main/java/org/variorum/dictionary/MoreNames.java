package org.variorum.dictionary;

import java.util.function.Predicate;

/** Known words with names from elsewhere. */
record MoreNames(KnownWords words, Predicate<String> names, Predicate<String> places)
    implements KnownWords {

  @Override
  public boolean common(String word) {
    return words.common(word);
  }

  @Override
  public boolean single(String word) {
    return words.single(word) || names.test(word);
  }

  @Override
  public boolean name(String word) {
    return words.name(word) || names.test(word);
  }

  @Override
  public boolean place(String word) {
    return words.place(word) || places.test(word);
  }
}
