package org.variorum.reconcile;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Operator;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.Effect;
import org.variorum.reconcile.Relative.Subject;

/**
 * How two counts of one incident stand to each other: intervals, their soft edges, scope and time.
 *
 * <p>The truth table in the tests is the specification. A function of its two arguments alone;
 * {@code relate(a, b)} is {@code relate(b, a)} flipped.
 */
public final class CountRelation {

  /** How far beyond its conventional bounds a vague word still holds. */
  private static final double STRETCH = 1.5;

  /** By which share of the exact figure a headline may round. */
  private static final double ROUNDED = 0.05;

  /** What a rounded figure is a multiple of. */
  private static final long ROUND = 10;

  private CountRelation() {}

  /** How {@code a} stands to {@code b}. */
  public static Relative relate(CountScope a, CountScope b) {
    if (a.silent() || b.silent()) {
      return silence(a, b);
    }
    if (!sameSide(a.side(), b.side())) {
      return Relative.OUT_OF_SCOPE;
    }
    return a.effect() == b.effect() ? sameScope(a, b) : acrossEffects(a, b);
  }

  private static boolean sameSide(Side a, Side b) {
    return a == b || a == Side.UNKNOWN || b == Side.UNKNOWN;
  }

  /** A silence is no zero; it is ended by a figure that is not older. */
  private static Relative silence(CountScope a, CountScope b) {
    if (a.silent() && b.silent()) {
      return a.stance() == b.stance() ? Relative.SAME : Relative.COMPATIBLE;
    }
    if (!sameSide(a.side(), b.side())
        || a.effect() != null && b.effect() != null && a.effect() != b.effect()) {
      return Relative.OUT_OF_SCOPE;
    }
    CountScope told = a.silent() ? b : a;
    Long most = told.counted().max();
    TimeOrder order = TimeOrder.of(a.when(), a.at(), b.when(), b.at());
    TimeOrder silenceLater = a.silent() ? TimeOrder.SECOND_EARLIER : TimeOrder.FIRST_EARLIER;
    if (most != null && most == 0 || order == TimeOrder.UNKNOWN || order == silenceLater) {
      return Relative.NO_INFORMATION;
    }
    return a.silent() ? Relative.second(Relation.SUPERSEDED) : Relative.first(Relation.SUPERSEDED);
  }

  private static Relative acrossEffects(CountScope a, CountScope b) {
    if (b.effect() == Effect.NEUTRALISED || b.effect() == Effect.KILLED_OR_WOUNDED) {
      return wider(a, b);
    }
    return a.effect() == Effect.NEUTRALISED || a.effect() == Effect.KILLED_OR_WOUNDED
        ? wider(b, a).flipped()
        : Relative.OUT_OF_SCOPE;
  }

  /** {@code wide} says neutralised, or killed or wounded; {@code narrow} may be a part of it. */
  private static Relative wider(CountScope narrow, CountScope wide) {
    boolean part = narrow.effect() == Effect.KILLED || narrow.effect() == Effect.WOUNDED;
    if (wide.effect() == Effect.NEUTRALISED) {
      boolean shift = narrow.effect() == Effect.KILLED && meet(narrow.counted(), wide.counted());
      return shift ? Relative.first(Relation.STATUS_SHIFT) : Relative.OUT_OF_SCOPE;
    }
    if (!part || !meet(narrow.counted(), wide.counted())) {
      Long least = narrow.counted().min();
      Long most = wide.counted().max();
      boolean over = part && least != null && most != null && least > most && !soft(wide.counted());
      return over ? Relative.CONFLICT : Relative.OUT_OF_SCOPE;
    }
    return narrow.effect() == Effect.KILLED
        ? Relative.first(Relation.REFINES)
        : Relative.COMPATIBLE;
  }

  private static Relative sameScope(CountScope a, CountScope b) {
    Count x = a.counted();
    Count y = b.counted();
    if (low(x) == low(y) && high(x) == high(y)) {
      return Relative.SAME;
    }
    if (meet(x, y)) {
      return nested(x, y);
    }
    if (softlyMeet(x, y)) {
      return Relative.COMPATIBLE;
    }
    boolean first = a.headline() && rounds(x, y);
    boolean second = b.headline() && rounds(y, x);
    if (first || second) {
      return new Relative(
          Relation.ROUNDING,
          first == second ? Subject.BOTH : first ? Subject.FIRST : Subject.SECOND);
    }
    return apart(a, b, low(y) > high(x));
  }

  /**
   * How two counts stand that answer one question in one sentence of two copies: there {@code at
   * least 17} and {@code at least 18} are at odds, though between two accounts the one would only
   * refine the other.
   */
  static Relative inOneSlot(CountScope a, CountScope b) {
    Relative relative = relate(a, b);
    boolean bounds =
        relative.relation() == Relation.REFINES
            && a.effect() == b.effect()
            && a.counted().max() == null
            && b.counted().max() == null
            && !soft(a.counted())
            && !soft(b.counted());
    return bounds ? apart(a, b, low(b.counted()) > low(a.counted())) : relative;
  }

  /** Whether one count may be another way to put the other: they share a number, if softly. */
  static boolean meets(Count x, Count y) {
    return meet(x, y) || softlyMeet(x, y);
  }

  private static Relative nested(Count x, Count y) {
    boolean yInX = low(x) <= low(y) && high(y) <= high(x);
    boolean xInY = low(y) <= low(x) && high(x) <= high(y);
    if (yInX == xInY) {
      return Relative.COMPATIBLE;
    }
    Count wide = yInX ? x : y;
    if (wide.operator() == Operator.ABOUT) {
      return Relative.COMPATIBLE;
    }
    return yInX ? Relative.second(Relation.REFINES) : Relative.first(Relation.REFINES);
  }

  private static Relative apart(CountScope a, CountScope b, boolean secondHigher) {
    return switch (TimeOrder.of(a.when(), a.at(), b.when(), b.at())) {
      case FIRST_EARLIER -> Relative.second(secondHigher ? Relation.UPDATE : Relation.REVISED_DOWN);
      case SECOND_EARLIER -> Relative.first(secondHigher ? Relation.REVISED_DOWN : Relation.UPDATE);
      case SAME_DAY, UNKNOWN -> Relative.CONFLICT;
    };
  }

  private static boolean meet(Count x, Count y) {
    return low(x) <= high(y) && low(y) <= high(x);
  }

  /** Whether edges that are a convention or an estimate leave room for both. */
  private static boolean softlyMeet(Count x, Count y) {
    if (!soft(x) && !soft(y)) {
      return false;
    }
    return softLow(x) <= softHigh(y) && softLow(y) <= softHigh(x);
  }

  private static boolean soft(Count count) {
    return count.vague() || count.operator() == Operator.ABOUT;
  }

  private static double softLow(Count count) {
    double least = low(count);
    return count.vague() ? Math.floor(least / STRETCH) : least;
  }

  private static double softHigh(Count count) {
    double most = high(count);
    return count.vague() ? Math.ceil(most * STRETCH) : most;
  }

  /** Whether {@code headline} is a round figure close to the other: 80 for 81, not 22 for 21. */
  private static boolean rounds(Count headline, Count exact) {
    Long figure = headline.figure();
    Long other = exact.figure() == null ? figure : exact.figure();
    return figure != null
        && other != null
        && figure >= ROUND
        && figure % ROUND == 0
        && Math.abs(figure - other) <= ROUNDED * Math.max(figure, other);
  }

  static long low(Count count) {
    return bound(count.min(), 0);
  }

  static long high(Count count) {
    return bound(count.max(), Long.MAX_VALUE);
  }

  private static long bound(@Nullable Long bound, long open) {
    return bound == null ? open : bound;
  }
}
