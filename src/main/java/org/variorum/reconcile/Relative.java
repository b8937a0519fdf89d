package org.variorum.reconcile;

/**
 * A relation between a first and a second claim, and which of the two it speaks of.
 *
 * @param relation how they stand
 * @param subject the one that refines, updates, ends the other's silence or is the firmer word;
 *     {@link Subject#BOTH} where the relation is symmetric
 */
public record Relative(Relation relation, Subject subject) {

  static final Relative SAME = new Relative(Relation.SAME, Subject.BOTH);
  static final Relative COMPATIBLE = new Relative(Relation.COMPATIBLE, Subject.BOTH);
  static final Relative OUT_OF_SCOPE = new Relative(Relation.OUT_OF_SCOPE, Subject.BOTH);
  static final Relative NO_INFORMATION = new Relative(Relation.NO_INFORMATION, Subject.BOTH);
  static final Relative CONFLICT = new Relative(Relation.CONFLICT, Subject.BOTH);

  /** Which of two claims. */
  public enum Subject {
    FIRST,
    SECOND,
    BOTH
  }

  static Relative first(Relation relation) {
    return new Relative(relation, Subject.FIRST);
  }

  static Relative second(Relation relation) {
    return new Relative(relation, Subject.SECOND);
  }

  /** The same seen from the other claim. */
  public Relative flipped() {
    return switch (subject) {
      case FIRST -> second(relation);
      case SECOND -> first(relation);
      case BOTH -> this;
    };
  }
}
