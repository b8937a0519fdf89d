package org.variorum.extract.amount;

import org.jspecify.annotations.Nullable;

/**
 * How many, as far as the words say: an interval of whole numbers with the operator that opened it.
 *
 * @param min least number the words allow, or null for no lower bound
 * @param max greatest number the words allow, or null for no upper bound
 * @param operator how the words bound the number
 * @param text the words, as written
 */
public record Count(@Nullable Long min, @Nullable Long max, Operator operator, String text) {

  /** How words bound a number. */
  public enum Operator {
    /** {@code 30}: [30, 30]. */
    EXACT,
    /** {@code at least 30}: [30, ∞). */
    AT_LEAST,
    /** {@code over 80}: [81, ∞). */
    MORE_THAN,
    /** {@code up to 20}: [0, 20] with 20 reached in somebody's account. */
    AT_MOST,
    /** {@code fewer than 20}: [0, 19]. */
    LESS_THAN,
    /** {@code about 100}: an interval with soft edges. */
    ABOUT,
    /** {@code 6 to 8}: [6, 8]. */
    BETWEEN,
    /** {@code dozens}, {@code several}, {@code soldiers}: an interval the word conventionally stands for. */
    VAGUE
  }

  public Count {
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException("min " + min + " is over max " + max);
    }
  }

  public static Count exactly(long number, String text) {
    return new Count(number, number, Operator.EXACT, text);
  }

  /** Whether it is one number. */
  public boolean exact() {
    return min != null && min.equals(max);
  }
}
