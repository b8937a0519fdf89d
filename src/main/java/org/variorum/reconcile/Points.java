package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.variorum.document.Span;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;

/**
 * Where a claim's value itself stands. A claim may also rest on the clause around its value, which
 * says what the value is of; for laying copies side by side only the value's own words count.
 */
final class Points {

  private Points() {}

  /** The spans of a claim's evidence that hold no other of them. */
  static List<Span> of(Claim<?> claim) {
    if (claim.evidence().size() == 1) {
      return List.of(claim.evidence().get(0).span());
    }
    List<Span> points = new ArrayList<>();
    for (Evidence evidence : claim.evidence()) {
      Span span = evidence.span();
      boolean wider =
          claim.evidence().stream()
              .map(Evidence::span)
              .anyMatch(other -> span.covers(other) && !span.equals(other));
      if (!wider) {
        points.add(span);
      }
    }
    return points;
  }
}
