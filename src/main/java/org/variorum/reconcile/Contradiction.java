package org.variorum.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one field that are at odds: how, how badly, who stands where, and what speaks for whom.
 *
 * @param id made from field, relation and sides, the same whatever else the dossier holds
 * @param field {@code date}, {@code places}, {@code placeCount}, {@code actors}, {@code
 *     responsibility}, {@code casualties/EFFECT/SIDE}, {@code outcomes} or {@code type}
 * @param relation how every side stands to every other
 * @param sides at least two, in the order of their readings' ids unless time or preference orders
 *     them
 * @param preferred id of the reading to prefer, or null when the texts alone do not decide
 * @param reasons why, the weightiest first
 */
public record Contradiction(
    String id,
    String field,
    Relation relation,
    List<Side> sides,
    @Nullable String preferred,
    List<Reason> reasons) {

  public Contradiction {
    sides = List.copyOf(sides);
    reasons = List.copyOf(reasons);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a contradiction has two sides at least: " + field);
    }
  }

  /**
   * Whether a report is at odds with itself only, as when its headline rounds what its body says: a
   * note about that report rather than two accounts that differ.
   */
  public boolean note() {
    List<String> first = sides.get(0).reports();
    return relation != Relation.COMPETING
        && first.size() == 1
        && sides.stream().allMatch(side -> side.reports().equals(first));
  }

  /** {@link Relation#severity()}. */
  public int severity() {
    return relation.severity();
  }
}
