package org.variorum.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two records are, or are not, held to tell of one incident: a waterfall of bits.
 *
 * <p>A bit doubles the odds. The steps begin with the odds before anything is compared and add up
 * to {@link #bits()}.
 *
 * @param a id of one record, the smaller of the two
 * @param b id of the other record
 * @param steps what every comparison found, in the order of comparing
 * @param compared whether they share a key; pairs that share none are not looked at
 * @param decision what settles the pair whatever the bits say, or null when the bits decide
 */
public record LinkEvidence(
    String a, String b, List<Step> steps, boolean compared, @Nullable Decision decision) {

  public LinkEvidence {
    steps = List.copyOf(steps);
  }

  /** The evidence for one incident in bits; positive speaks for it, negative against it. */
  public double bits() {
    return steps.stream().mapToDouble(Step::bits).sum();
  }

  /**
   * What one comparison found.
   *
   * @param comparison what was compared
   * @param level what it found, in words
   * @param bits what that is worth
   */
  public record Step(String comparison, String level, double bits) {}

  /** What settles a pair whatever the bits say. */
  public enum Decision {
    /** One report told both as two incidents. */
    SAME_REPORT,
    /** Both reports carry the same {@code incident}, as their main one. */
    SAME_HINT,
    /** The reports carry different {@code incident} values. */
    DIFFERENT_HINTS,
    /** A person said that they are one. */
    MUST_LINK,
    /** A person said that they are two. */
    CANNOT_LINK;

    /** Whether it joins the two. */
    public boolean joins() {
      return this == SAME_HINT || this == MUST_LINK;
    }
  }
}
