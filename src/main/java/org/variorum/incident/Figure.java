package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;

/**
 * A number while tolls are summed.
 *
 * @param min at least so many
 * @param max at most so many, or null for no upper bound
 * @param vague whether nothing but a bare plural tells it ("soldiers were killed"), which says less
 *     than any number; "at least three" is a number
 */
record Figure(long min, @Nullable Long max, boolean vague) {

  private static final long FEW = 3;

  static Figure of(Count count) {
    long min = count.min() == null ? 0 : count.min();
    boolean bare = count.vague() && min <= FEW && count.max() == null;
    return new Figure(min, count.max(), bare);
  }

  /** Both together; what a bare plural and one more come to is no better than the plural. */
  Figure plus(Figure other) {
    Long most = max == null || other.max == null ? null : Long.valueOf(max + other.max);
    boolean bare = (vague || other.vague) && most == null && min + other.min <= FEW;
    return new Figure(min + other.min, most, bare);
  }

  /** The greater of the two; any number before a bare plural. */
  Figure larger(Figure other) {
    if (vague != other.vague) {
      return vague ? other : this;
    }
    return other.min > min ? other : this;
  }

  /** Whether it is a number smaller than any the other allows. */
  boolean below(Figure other) {
    return !vague && !other.vague && max != null && max < other.min;
  }

  Interval interval() {
    return new Interval(min, max);
  }
}
