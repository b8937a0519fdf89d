package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;

/**
 * A report against itself: its headline against its body, and its totals against their parts. What
 * is at odds here is a note about that report, not two reports at odds.
 */
final class OwnFigures {

  private static final Effect[] NONE = {};

  private final Witness witness;
  private final List<Edge> edges = new ArrayList<>();

  OwnFigures(Witness witness) {
    this.witness = witness;
    for (Effect effect : witness.casualties().isEmpty() ? NONE : Effect.values()) {
      List<Claim<Casualty>> titles = new ArrayList<>();
      List<Claim<Casualty>> bodies = new ArrayList<>();
      for (Claim<Casualty> claim : witness.casualties()) {
        if (claim.value().effect() == effect && claim.value().count() != null) {
          (witness.inHeadlineOnly(claim) ? titles : bodies).add(claim);
        }
      }
      titles.forEach(title -> headline(title, bodies));
      beside(effect);
      parts(effect);
    }
  }

  List<Edge> edges() {
    return edges;
  }

  /** A headline that rounds its body, or that no figure of its body bears out. */
  private void headline(Claim<Casualty> title, List<Claim<Casualty>> bodies) {
    Edge worst = null;
    for (Claim<Casualty> body : bodies) {
      CountScope above = CasualtyStand.scope(witness, title).inHeadline();
      Relative relative = CountRelation.relate(above, CasualtyStand.scope(witness, body));
      Effect effect = title.value().effect();
      if (relative.relation() == Relation.CONFLICT && whole(body) && whole(title)) {
        worst = worst == null ? edge(effect, relative, title, body) : worst;
      } else if (relative.relation() == Relation.ROUNDING) {
        edges.add(edge(effect, relative, title, body));
        return;
      } else if (relative.relation() != Relation.OUT_OF_SCOPE) {
        return;
      }
    }
    if (worst != null && !addsUp(title, bodies)) {
      edges.add(worst);
    }
  }

  /** A title beside the text that no figure of the text bears out. */
  private void beside(Effect effect) {
    TitleOdds odds = TitleOdds.of(witness, effect);
    if (odds != null) {
      edges.add(edge(effect, Relative.CONFLICT, odds.claim(), odds.against()));
    }
  }

  /** Whether two figures of the body, or all of them, make up the headline's. */
  private static boolean addsUp(Claim<Casualty> title, List<Claim<Casualty>> bodies) {
    Long wanted = CasualtyStand.count(title).figure();
    if (wanted == null) {
      return false;
    }
    List<Long> figures = new ArrayList<>();
    for (Claim<Casualty> body : bodies) {
      Long figure = CasualtyStand.count(body).figure();
      if (figure != null) {
        figures.add(figure);
      }
    }
    long all = 0;
    boolean two = false;
    for (int i = 0; i < figures.size(); i++) {
      all += figures.get(i);
      two |= figures.subList(i + 1, figures.size()).contains(wanted - figures.get(i));
    }
    return two || all == wanted;
  }

  private static boolean whole(Claim<Casualty> claim) {
    Count count = claim.value().count();
    return count != null && count.share() == Count.Share.WHOLE && count.figure() != null;
  }

  /** "killed 10, including eight women and five men": parts that are more than their whole. */
  private void parts(Effect effect) {
    for (Parts parts : Parts.of(witness, effect)) {
      List<Count> counts = parts.parts().stream().map(CasualtyStand::count).toList();
      Count total = CasualtyStand.count(parts.whole());
      if (SumCheck.of(total, counts, false) == SumCheck.BROKEN) {
        edges.add(
            Edge.of(
                CasualtyStand.field(effect, parts.whole().value().side()),
                Relative.CONFLICT,
                CasualtyStand.stand(witness, parts.whole()),
                CasualtyStand.stand(witness, parts.sum())));
      }
    }
  }

  private Edge edge(
      @Nullable Effect effect, Relative relative, Claim<Casualty> title, Claim<Casualty> body) {
    return Edge.of(
        CasualtyStand.field(effect, title.value().side()),
        relative,
        CasualtyStand.stand(witness, title),
        CasualtyStand.stand(witness, body));
  }
}
