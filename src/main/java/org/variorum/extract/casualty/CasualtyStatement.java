package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;

/**
 * What a sentence says of dead, wounded, captured and the like, before it is known whose side they
 * were on.
 *
 * @param effect what became of them, or null where a silence leaves it open
 * @param victims who, as written, or null when only a number is told
 * @param nature whose side they are by their own nature
 * @param count how many, or null for a silence
 * @param stance how firmly, or which kind of silence
 * @param share whether all, some more or some of those told before
 * @param named the proper name of a single victim, or null
 */
public record CasualtyStatement(
    @Nullable Effect effect,
    @Nullable String victims,
    Actor.Side nature,
    @Nullable Count count,
    Stance stance,
    Share share,
    @Nullable String named) {

  /** How a number stands to those told before it. */
  public enum Share {
    WHOLE,
    /** "another five", "also": to be added. */
    ADDITIONAL,
    /** "including three children", "of whom". */
    PART,
    /** "bringing the toll to 14": replaces what was told before. */
    RUNNING_TOTAL,
    /** "400 in the past three months": of many acts, not of one. */
    OVER_TIME
  }

  /** How many dead it tells of at the least; 0 where it tells of none. */
  public long dead() {
    return effect != Effect.KILLED || count == null || count.min() == null ? 0 : count.min();
  }

  /** The same said of somebody on another side. */
  public CasualtyStatement of(Actor.Side side) {
    return new CasualtyStatement(effect, victims, side, count, stance, share, named);
  }

  CasualtyStatement of(String people, Actor.Side side) {
    return new CasualtyStatement(effect, people, side, count, stance, share, named);
  }

  CasualtyStatement to(Effect other) {
    return new CasualtyStatement(other, victims, nature, count, stance, share, named);
  }

  /** The same said of all, of some or of more. */
  public CasualtyStatement with(Share other) {
    return new CasualtyStatement(effect, victims, nature, count, stance, other, named);
  }
}
