package org.variorum.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an incident: what the reports read there and where they are at odds.
 *
 * @param <V> the field's values
 */
interface Question<V> {

  /** The readings, best supported first. */
  List<Reading<V>> readings();

  /** Every two reports that are at odds, in any order. */
  List<Edge> edges();

  /** What speaks for which side of a contradiction. */
  Verdict judge(Relation relation, List<Side> sides);

  /**
   * What a contradiction comes to.
   *
   * @param preferred id of the preferred reading, or null when the texts alone do not decide
   * @param reasons the weightiest first
   */
  record Verdict(@Nullable String preferred, List<Reason> reasons) {

    public Verdict {
      reasons = List.copyOf(reasons);
    }
  }
}
