package org.variorum.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;

/** What a figure is called as a reading, what it may be compared with, and who stands for it. */
final class CasualtyStand {

  private CasualtyStand() {}

  static CountScope scope(Witness witness, Tally tally) {
    Claim<Casualty> claim = tally.claims().get(0);
    boolean headline = tally.claims().stream().allMatch(witness::inHeadlineOnly);
    return new CountScope(
        tally.count(),
        claim.stance(),
        tally.effect(),
        tally.side(),
        witness.when(claim),
        witness.at(claim),
        headline);
  }

  static CountScope scope(Witness witness, Claim<Casualty> claim) {
    Casualty value = claim.value();
    return new CountScope(
        value.count(),
        claim.stance(),
        value.effect(),
        value.side(),
        witness.when(claim),
        witness.at(claim),
        false);
  }

  static Stand<Count> stand(Witness witness, Tally tally) {
    return new Stand<>(
        witness, id(tally.effect(), tally.side(), tally.count()), tally.count(), tally.claims());
  }

  static Stand<Casualty> stand(Witness witness, Claim<Casualty> claim) {
    return new Stand<>(witness, id(claim), claim.value(), List.of(claim));
  }

  static String id(Claim<Casualty> claim) {
    Casualty value = claim.value();
    if (value.count() == null) {
      return field(value.effect(), value.side()) + ':' + claim.stance();
    }
    return id(value.effect(), value.side(), value.count());
  }

  static String id(@Nullable Effect effect, Casualty.Side side, Count count) {
    String share = count.share() == Share.WHOLE ? "" : "/" + count.share();
    return field(effect, side) + ':' + count.interval() + share;
  }

  static String field(@Nullable Effect effect, Casualty.Side side) {
    return "casualties/" + (effect == null ? "ANY" : effect) + '/' + side;
  }

  /**
   * The number of a claim that has one.
   *
   * @throws IllegalStateException if it has none
   */
  static Count count(Claim<Casualty> claim) {
    Count count = claim.value().count();
    if (count == null) {
      throw new IllegalStateException("a figure without a count: " + claim);
    }
    return count;
  }
}
