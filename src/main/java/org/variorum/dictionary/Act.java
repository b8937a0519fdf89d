package org.variorum.dictionary;

/** What a predicate says was done. */
public enum Act {
  KILL,
  DIE,
  WOUND,
  NEUTRALISE,
  ATTACK,
  EXPLODE,
  ABDUCT,
  DETAIN,
  SEIZE,
  REPEL,
  WITHDRAW,
  DESTROY,
  DAMAGE,
  BURN,
  RECOVER,
  STEAL,
  CLAIM,
  DENY,
  BLAME,
  SUSPECT,
  SAY,
  DISCLOSE,
  FREE,
  SURRENDER,
  DISPLACE,
  MISS,
  CLASH,
  FOIL,
  THREATEN,
  PLAN,
  /** Carries an act that its object names: "launched an attack". */
  LAUNCH,
  /** Says of an act named by its subject that it took place. */
  OCCUR;

  /** Whether somebody or something comes to harm, so that it makes an incident. */
  public boolean violent() {
    return switch (this) {
      case KILL,
          DIE,
          WOUND,
          NEUTRALISE,
          ATTACK,
          EXPLODE,
          ABDUCT,
          DESTROY,
          DAMAGE,
          BURN,
          CLASH,
          SEIZE ->
          true;
      default -> false;
    };
  }

  /** Whether it harms people directly. */
  public boolean harm() {
    return this == KILL || this == DIE || this == WOUND || this == NEUTRALISE;
  }
}
