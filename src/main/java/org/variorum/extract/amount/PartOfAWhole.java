package org.variorum.extract.amount;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/** Numbers that name a share or anybody: "one in five", "one must wait". */
final class PartOfAWhole {

  private static final WordSet ONE_ALONE =
      WordSet.of(
          "another", "should", "must", "can", "cannot", "could", "would", "might", "'s", "by",
          "hopes", "thing", "way", "reason", "side");
  private static final WordSet ONE_BEFORE =
      WordSet.of(
          "the", "this", "that", "each", "every", "any", "which", "a", "an", "only", "no",
          "another", "such", "last", "first", "new", "day");

  private PartOfAWhole() {}

  static boolean ratio(Sentence s, Reading r) {
    String joint = s.norm(r.to());
    if (joint.equals("in") && r.to() == r.core() + 1) {
      NumberWords.Numeral whole = NumberWords.read(s, r.to() + 1);
      return whole != null && whole.value() < 1000 && less(r.count(), whole.value());
    }
    NumberWords.Numeral part =
        r.core() >= 2 && s.is(r.core() - 1, "in") ? NumberWords.read(s, r.core() - 2) : null;
    return part != null && !less(r.count(), part.value());
  }

  private static boolean less(Count count, long than) {
    return count.figure() != null && count.figure() < than;
  }

  static boolean pronoun(Sentence s, Reading r) {
    if (!s.is(r.core(), "one") || r.to() != r.core() + 1 || r.from() != r.core()) {
      return false;
    }
    if (s.is(r.to(), "of")) {
      int at =
          s.is(r.to() + 1, "the") || s.is(r.to() + 1, "its") || s.is(r.to() + 1, "several")
              ? r.to() + 2
              : r.to() + 1;
      String word = s.norm(at);
      return word.equals("most")
          || word.equals("worst")
          || word.equals("several")
          || word.equals("many")
          || word.endsWith("est") && word.length() > 5
          || s.is(r.to() + 1, "several");
    }
    return ONE_BEFORE.has(s.lexeme(r.core() - 1)) || ONE_ALONE.has(s.lexeme(r.to()));
  }
}
