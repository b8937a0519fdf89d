package org.variorum.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;

/** "Nobody was hurt" in one report and dead in another: whoever was killed was not unhurt. */
final class Unharmed {

  private Unharmed() {}

  /** A report that knows of nobody hurt and of no dead, and one that has dead. */
  static void between(Witness safe, Witness telling, List<Edge> edges) {
    Claim<Casualty> nobody = nobody(safe);
    Tally dead = nobody == null ? null : Tally.of(telling, Effect.KILLED);
    if (nobody == null || dead == null || CountRelation.low(dead.count()) == 0) {
      return;
    }
    Relative relative =
        CountRelation.relate(
            CasualtyStand.scope(safe, nobody).effect(Effect.KILLED),
            CasualtyStand.scope(telling, dead));
    if (relative.relation().contradicts()) {
      edges.add(
          Edge.of(
              CasualtyStand.field(Effect.KILLED, dead.side()),
              relative,
              CasualtyStand.stand(safe, nobody),
              CasualtyStand.stand(telling, dead)));
    }
  }

  /** What says that nobody at all was hurt, where no dead are told; else null. */
  private static @Nullable Claim<Casualty> nobody(Witness safe) {
    Claim<Casualty> nobody = null;
    for (Claim<Casualty> claim : safe.casualties()) {
      Casualty value = claim.value();
      Count count = value.count();
      if (value.effect() == Effect.KILLED || value.effect() == Effect.KILLED_OR_WOUNDED) {
        return null;
      }
      boolean all = value.effect() == Effect.WOUNDED && value.side() == Casualty.Side.UNKNOWN;
      nobody = all && count != null && CountRelation.high(count) == 0 ? claim : nobody;
    }
    return nobody;
  }
}
