package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.DocumentReader;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;

/**
 * A policy made of one pick for every effect that a keeper records.
 *
 * @param name the policy's name
 * @param effects what the keeper records figures of
 * @param pick the figure of one effect
 */
record CasualtyPolicy(String name, Set<Effect> effects, Pick pick) implements Policy {

  private static final Picked NOTHING = new Picked(null, null, null, List.of());

  CasualtyPolicy {
    effects = Set.copyOf(effects);
  }

  /**
   * The figure one report stands for.
   *
   * @param family number of its family in the dossier
   * @param party whether it rests on the word of a party to the conflict
   */
  record Position(Witness witness, Tally tally, int family, boolean party) {

    /** The number as a keeper counts it: the least that the words allow, else the most. */
    long number() {
      Long min = tally.count().min();
      Long max = tally.count().max();
      return min != null && (min > 0 || max == null) ? min : max == null ? 0 : max;
    }

    /** Whether it is told in words such as "dozens" only. */
    boolean vague() {
      return tally.count().vague();
    }
  }

  /** What a pick came to: bounds, choice, and the positions it rests on. */
  record Picked(
      @Nullable Long low, @Nullable Long best, @Nullable Long high, List<Position> used) {}

  /** Picks from at least one position; null when none of them will do. */
  interface Pick {
    @Nullable Picked from(List<Position> positions);

    /**
     * Why a position is not among those it rests on.
     *
     * @param picked what it came to, or null when no position will do
     */
    default Reason aside(Position position, @Nullable Picked picked) {
      return notChosen(position.number(), picked);
    }

    /** Its number is another than the one that is entered. */
    static Reason notChosen(long number, @Nullable Picked picked) {
      Long chosen = picked == null ? null : picked.best() == null ? picked.low() : picked.best();
      return Reason.numbers(
          Reason.Kind.NOT_CHOSEN, (double) number, chosen == null ? 0 : chosen.doubleValue());
    }
  }

  @Override
  public PolicyView view(Dossier dossier) {
    List<Witness> witnesses = new ArrayList<>();
    for (IncidentRecord record : dossier.records()) {
      witnesses.add(new Witness(record, DocumentReader.standard().read(record.report())));
    }
    List<PolicyView.Figure> figures = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      if (effects.contains(effect)) {
        List<Position> positions = positions(dossier, witnesses, effect);
        if (!positions.isEmpty()) {
          figures.add(figure(effect, witnesses, positions, pick.from(positions)));
        }
      }
    }
    return new PolicyView(name, figures);
  }

  private static List<Position> positions(Dossier dossier, List<Witness> witnesses, Effect effect) {
    Collate collate = new Collate(dossier.families());
    List<Position> positions = new ArrayList<>();
    for (Witness witness : witnesses) {
      Tally tally = Tally.of(witness, effect);
      if (tally != null) {
        int family = collate.families(List.of(witness.report())).stream().findFirst().orElse(-1);
        positions.add(new Position(witness, tally, family, party(tally.claims().get(0))));
      }
    }
    return positions;
  }

  /** Whether a party speaks of itself, or an army of its enemies. */
  private static boolean party(Claim<Casualty> claim) {
    boolean enemies = claim.value().side() == Casualty.Side.ATTACKERS;
    return claim.by().stream()
        .anyMatch(
            s -> s.role() == Speaker.Role.PARTY || enemies && s.role() == Speaker.Role.MILITARY);
  }

  private PolicyView.Figure figure(
      Effect effect, List<Witness> witnesses, List<Position> positions, @Nullable Picked given) {
    Picked picked = given == null ? NOTHING : given;
    List<Claim<Casualty>> used = new ArrayList<>();
    List<PolicyView.SetAside> setAside = new ArrayList<>();
    for (Position position : positions) {
      for (Claim<Casualty> claim : position.tally().claims()) {
        if (picked.used().contains(position)) {
          used.add(claim);
        } else {
          setAside.add(new PolicyView.SetAside(claim, pick.aside(position, given)));
        }
      }
    }
    for (Witness witness : witnesses) {
      for (Claim<Casualty> claim : witness.casualties()) {
        Count count = claim.value().count();
        boolean there =
            used.contains(claim) || setAside.stream().anyMatch(set -> set.claim().equals(claim));
        if (claim.value().effect() == effect && count != null && !there) {
          Reason beside = Reason.of(Reason.Kind.NOT_THE_REPORTS_FIGURE, witness.report());
          setAside.add(new PolicyView.SetAside(claim, beside));
        }
      }
    }
    return new PolicyView.Figure(
        effect, picked.low(), picked.best(), picked.high(), used, setAside);
  }
}
