package org.variorum.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.Effect;

/**
 * A count with all that decides whether it may be compared with another.
 *
 * @param count how many, or null when it is not told
 * @param stance how firmly, or which silence
 * @param effect what became of them, or null when that is open
 * @param side whose they are
 * @param when the day on which it is said, or null when unknown
 * @param at the instant at which it is said, or null when no more than the day is known
 * @param headline whether it stands in a headline or summary, where figures are rounded
 */
public record CountScope(
    @Nullable Count count,
    Stance stance,
    @Nullable Effect effect,
    Side side,
    @Nullable LocalDate when,
    @Nullable Instant at,
    boolean headline) {

  /** A count said on a day whose hour is not known. */
  public CountScope(
      @Nullable Count count,
      Stance stance,
      @Nullable Effect effect,
      Side side,
      @Nullable LocalDate when,
      boolean headline) {
    this(count, stance, effect, side, when, null, headline);
  }

  /** A plain count of the dead of unknown side and time. */
  public static CountScope of(Count count) {
    return new CountScope(count, Stance.ASSERTED, Effect.KILLED, Side.UNKNOWN, null, null, false);
  }

  public CountScope effect(Effect other) {
    return new CountScope(count, stance, other, side, when, at, headline);
  }

  public CountScope side(Side other) {
    return new CountScope(count, stance, effect, other, when, at, headline);
  }

  public CountScope when(@Nullable LocalDate day) {
    return new CountScope(count, stance, effect, side, day, null, headline);
  }

  /** The same said at an instant. */
  public CountScope at(@Nullable Instant instant) {
    return new CountScope(count, stance, effect, side, when, instant, headline);
  }

  public CountScope inHeadline() {
    return new CountScope(count, stance, effect, side, when, at, true);
  }

  /** Whether it says nothing of a number, rather than that the number is none. */
  boolean silent() {
    return count == null && stance != Stance.NONE;
  }

  Count counted() {
    return count == null ? Count.exactly(0, "none") : count;
  }
}
