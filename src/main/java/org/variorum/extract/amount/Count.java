package org.variorum.extract.amount;

import org.jspecify.annotations.Nullable;

/**
 * How many, as far as the words say: an interval of whole numbers with the operator that opened it.
 *
 * @param min least number the words allow, or null for no lower bound
 * @param max greatest number the words allow, or null for no upper bound
 * @param operator how the words bound the number
 * @param text the words, as written
 * @param figure the number the words name (30 in {@code about 30}, 80 in {@code over 80}), or null
 *     when they name none or two ({@code dozens}, {@code 6 to 8})
 * @param share whether it counts all, some more, some of a whole, or all except some
 * @param vague whether a word stands in for a number ({@code dozens}), so that the bounds are a
 *     convention
 */
public record Count(
    @Nullable Long min,
    @Nullable Long max,
    Operator operator,
    String text,
    @Nullable Long figure,
    Share share,
    boolean vague) {

  /** Of the words, which tell nearly all numbers of a report apart. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

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
    /**
     * {@code dozens}, {@code several}, {@code soldiers}: an interval the word conventionally stands
     * for.
     */
    VAGUE
  }

  /** What part of a whole a number counts. */
  public enum Share {
    /** As far as the words say, all of them. */
    WHOLE,
    /** {@code another five}, {@code two others}: to be added to what has been counted before. */
    ADDITIONAL,
    /** {@code one of them}: some of what has been counted before. */
    PART,
    /** {@code all but two}: the number left out. */
    ALL_BUT
  }

  public Count {
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException("min " + min + " is over max " + max);
    }
  }

  /** A count of a whole; the figure is the bound that its operator names. */
  public Count(@Nullable Long min, @Nullable Long max, Operator operator, String text) {
    this(
        min,
        max,
        operator,
        text,
        named(min, max, operator),
        Share.WHOLE,
        operator == Operator.VAGUE);
  }

  public static Count exactly(long number, String text) {
    return new Count(number, number, Operator.EXACT, text);
  }

  /** Whether it is one number. */
  public boolean exact() {
    return min != null && min.equals(max);
  }

  /** The interval in short: {@code 30}, {@code 30..}, {@code 6..8}, {@code ..20}. */
  public String interval() {
    if (min != null && min.equals(max)) {
      return min.toString();
    }
    return (min == null ? "" : min) + ".." + (max == null ? "" : max);
  }

  Count withText(String words) {
    return new Count(min, max, operator, words, figure, share, vague);
  }

  Count withShare(Share other) {
    return new Count(min, max, operator, text, figure, other, vague);
  }

  private static @Nullable Long named(@Nullable Long min, @Nullable Long max, Operator operator) {
    return switch (operator) {
      case EXACT, AT_LEAST -> min;
      case MORE_THAN -> min == null ? null : min - 1;
      case AT_MOST -> max;
      case LESS_THAN -> max == null ? null : max + 1;
      case ABOUT -> min == null || max == null ? null : Long.valueOf((min + max) / 2);
      case BETWEEN, VAGUE -> null;
    };
  }
}
