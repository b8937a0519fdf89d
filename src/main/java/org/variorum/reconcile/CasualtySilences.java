package org.variorum.reconcile;

import java.util.List;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.incident.Claim;

/** Figures that are not out yet in one report and told in another. */
final class CasualtySilences {

  private CasualtySilences() {}

  /**
   * A report that says no figures are out yet, and one that has figures of whom the first was asked
   * about.
   */
  static void between(Witness silent, Witness telling, List<Edge> edges) {
    for (Claim<Casualty> claim : silent.casualties()) {
      boolean waits = claim.stance() == Stance.NOT_YET || claim.stance() == Stance.UNDISCLOSED;
      if (claim.value().count() != null || !waits || told(silent, claim)) {
        continue;
      }
      for (Claim<Casualty> figure : telling.casualties()) {
        if (figure.value().count() != null
            && figure.value().effect() != null
            && sameVoice(claim, figure)) {
          Relative relative =
              CountRelation.relate(
                  CasualtyStand.scope(silent, claim), CasualtyStand.scope(telling, figure));
          if (relative.relation() == Relation.SUPERSEDED && silent.published() != null) {
            String field = CasualtyStand.field(figure.value().effect(), figure.value().side());
            edges.add(
                Edge.of(
                    field,
                    relative,
                    CasualtyStand.stand(silent, claim),
                    CasualtyStand.stand(telling, figure)));
          }
          break;
        }
      }
    }
  }

  /** Whether the silent report has a figure of the same speaker and side itself. */
  private static boolean told(Witness silent, Claim<Casualty> silence) {
    for (Claim<Casualty> claim : silent.casualties()) {
      boolean side =
          silence.value().side() == Casualty.Side.UNKNOWN
              || silence.value().side() == claim.value().side();
      if (claim.value().count() != null && side) {
        return true;
      }
    }
    return false;
  }

  /** Whether whoever is silent in one claim may be the one who speaks in the other. */
  private static boolean sameVoice(Claim<Casualty> silence, Claim<Casualty> figure) {
    if (silence.by().isEmpty() || figure.by().isEmpty()) {
      return true;
    }
    for (Speaker one : silence.by()) {
      for (Speaker other : figure.by()) {
        if (one.role() == other.role()) {
          return true;
        }
      }
    }
    return false;
  }
}
