package org.variorum.reconcile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;

/** Whether one report says again what another has said. */
final class Restated {

  private Restated() {}

  /** Whether the record makes the same claim: "killing 21" and "the toll rose to 21" are one. */
  static boolean in(IncidentRecord record, Claim<?> claim) {
    if (claim.value() instanceof Casualty casualty) {
      return record.casualties().stream()
          .anyMatch(c -> c.stance() == claim.stance() && same(c.value(), casualty));
    }
    return record.responsibility().stream().anyMatch(c -> same(c, claim))
        || record.outcomes().stream().anyMatch(c -> same(c, claim));
  }

  private static boolean same(Casualty one, Casualty other) {
    return one.effect() == other.effect()
        && one.side() == other.side()
        && Objects.equals(interval(one.count()), interval(other.count()));
  }

  private static boolean same(Claim<?> one, Claim<?> other) {
    return one.stance() == other.stance() && one.value().equals(other.value());
  }

  private static String interval(@Nullable Count count) {
    return count == null ? "" : count.share() + " " + count.interval();
  }
}
