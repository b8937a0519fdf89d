package org.variorum.reconcile;

/**
 * Two reports at odds on one question.
 *
 * @param field the question, as {@link Contradiction#field()}
 * @param relation how they stand
 * @param first one stand; in a relation of time the earlier, in a shift of status the softer word,
 *     in a rounding the rounded figure
 * @param second the other
 */
record Edge(String field, Relation relation, Stand<?> first, Stand<?> second) {

  static Edge of(String field, Relative relative, Stand<?> a, Stand<?> b) {
    boolean aLast =
        switch (relative.relation()) {
          case ROUNDING -> relative.subject() == Relative.Subject.SECOND;
          default -> relative.subject() == Relative.Subject.FIRST;
        };
    boolean ordered = relative.subject() != Relative.Subject.BOTH;
    boolean swap = ordered ? aLast : a.reading().compareTo(b.reading()) > 0;
    return new Edge(field, relative.relation(), swap ? b : a, swap ? a : b);
  }
}
