package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;

/** Numbers that are told by a whole: "all but two of the 14", "half of the 20 hostages". */
final class Whole {

  private Whole() {}

  /** "all but two of the 14": twelve; unknown when the whole is. */
  static @Nullable Count allBut(Count left, @Nullable Count whole) {
    if (whole == null || !whole.exact() || whole.figure() == null || left.figure() == null) {
      return null;
    }
    return Count.exactly(whole.figure() - left.figure(), left.text());
  }

  static @Nullable Count half(Count whole) {
    return whole.exact() && whole.figure() != null
        ? Count.exactly(whole.figure() / 2, whole.text())
        : null;
  }
}
