package org.variorum.extract.amount;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.amount.Count.Operator;

/** A number with a higher one held possible: {@code at least 12, and possibly as many as 20}. */
final class Doubted {

  private static final WordSet JOINTS = WordSet.of("and", "or", "but");
  private static final WordSet DOUBTS = WordSet.of("possibly", "perhaps", "maybe", "probably");

  private Doubted() {}

  static @Nullable Reading read(Sentence s, int from) {
    Reading least = Forms.hedged(s, from);
    least = least == null ? Forms.number(s, from) : least;
    if (least == null) {
      return null;
    }
    boolean comma = s.is(least.to(), ",");
    int next = comma ? least.to() + 1 : least.to();
    next += JOINTS.has(s.lexeme(next)) ? 1 : 0;
    if (!DOUBTS.has(s.lexeme(next))) {
      return null;
    }
    Reading most = Forms.hedged(s, next + 1);
    most = most == null ? Forms.number(s, next + 1) : most;
    Long min = least.count().min();
    Long figure = most == null ? null : most.count().figure();
    if (most == null || min == null || figure == null || figure <= min) {
      return null;
    }
    boolean closed = comma && s.is(most.to(), ",");
    Count count =
        most.count().max() == null
            ? new Count(min, null, Operator.AT_LEAST, "")
            : new Count(min, figure, Operator.BETWEEN, "");
    return Reading.of(s, from, least.core(), closed ? most.to() + 1 : most.to(), count);
  }
}
