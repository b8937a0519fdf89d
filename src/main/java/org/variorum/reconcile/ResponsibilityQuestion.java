package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Responsibility;
import org.variorum.reconcile.Reason.Kind;

/**
 * Who did it and how that is known: stance against stance, group against group, and silences that a
 * claim ends.
 *
 * <p>Groups are rivals only where both are named; "gunmen" is nobody's rival.
 */
final class ResponsibilityQuestion implements Question<Responsibility> {

  private static final Relative RIVALS = new Relative(Relation.COMPETING, Relative.Subject.BOTH);

  private final List<Witness> witnesses;
  private final List<Reading<Responsibility>> readings;
  private final List<Edge> edges = new ArrayList<>();

  /** By report, the claims that say of somebody named that they did it. */
  private final Map<String, List<Claim<Responsibility>>> named = new HashMap<>();

  ResponsibilityQuestion(List<Witness> witnesses, Collate collate, Collations collations) {
    this.witnesses = witnesses;
    List<Claim<Responsibility>> all = new ArrayList<>();
    for (Witness witness : witnesses) {
      all.addAll(witness.record().responsibility());
      named.put(witness.report(), ResponsibilityStand.ofNamed(witness));
    }
    readings =
        collate.readings(
            all, ResponsibilityStand::id, Comparator.comparingInt(r -> r.mode() == null ? 0 : 1));
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        compare(
            witnesses.get(i), witnesses.get(j), collations.of(witnesses.get(i), witnesses.get(j)));
      }
    }
  }

  @Override
  public List<Reading<Responsibility>> readings() {
    return readings;
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    List<Reason> reasons = new ArrayList<>();
    return switch (relation) {
      case SUPERSEDED -> {
        reasons.add(Verdicts.later(sides, witnesses));
        reasons.add(Reason.of(Kind.SILENCE_ENDED, sides.get(sides.size() - 1).reading()));
        yield new Verdict(sides.get(sides.size() - 1).reading(), reasons);
      }
      case REFINES -> {
        reasons.add(
            Reason.of(
                Kind.STANCES,
                sides.stream().map(s -> s.claims().get(0).stance().name()).toArray(String[]::new)));
        reasons.add(Verdicts.families(sides));
        yield new Verdict(null, reasons);
      }
      case COMPETING -> Verdicts.open(sides);
      default -> Verdicts.undecided(sides, witnesses);
    };
  }

  private void compare(Witness a, Witness b, Collation collation) {
    int before = edges.size();
    for (Claim<Responsibility> x : a.record().responsibility()) {
      for (Claim<Responsibility> y : b.record().responsibility()) {
        if (edges.size() == before && collation.samePlace(x, y)) {
          collated(a, x, b, y);
        }
      }
    }
    if (edges.size() > before) {
      return;
    }
    silence(a, b);
    silence(b, a);
    denial(a, b);
    denial(b, a);
    if (edges.size() == before) {
      competing(a, b);
    }
    if (edges.size() == before) {
      rivals(a, b);
    }
    if (edges.size() == before) {
      firmness(a, b);
    }
  }

  /** Two claims that stand in one place of two copies of a sentence. */
  private void collated(Witness a, Claim<Responsibility> x, Witness b, Claim<Responsibility> y) {
    if (x.stance().silence() != y.stance().silence()) {
      add(x.stance().silence() ? ended(a, x, b, y) : ended(b, y, a, x).flipped(), a, x, b, y);
    } else if (!x.stance().silence()
        && (x.stance() == Stance.DENIED) != (y.stance() == Stance.DENIED)) {
      add(Relative.CONFLICT, a, x, b, y);
    } else if (!x.stance().silence()
        && !ResponsibilityStand.same(x, y)
        && !ResponsibilityStand.oneState(x, y)
        && (ResponsibilityStand.proper(x) || ResponsibilityStand.proper(y))) {
      add(Relative.CONFLICT, a, x, b, y);
    }
  }

  /** One says that nobody claimed it, the other that somebody did. */
  private void silence(Witness silent, Witness telling) {
    Claim<Responsibility> none = ResponsibilityStand.first(silent, Stance.NONE, Stance.NOT_YET);
    Claim<Responsibility> claimed =
        ResponsibilityStand.first(telling, Stance.CLAIMED, Stance.ADMITTED);
    if (none == null
        || claimed == null
        || ResponsibilityStand.first(silent, Stance.CLAIMED, Stance.ADMITTED) != null
        || ResponsibilityStand.first(telling, Stance.NONE, Stance.NOT_YET) != null) {
      return;
    }
    add(ended(silent, none, telling, claimed), silent, none, telling, claimed);
  }

  /** How a silence, first, stands to a claim, second. */
  private static Relative ended(
      Witness silent, Claim<Responsibility> none, Witness telling, Claim<Responsibility> claim) {
    return switch (TimeOrder.of(silent, none, telling, claim)) {
      case FIRST_EARLIER -> Relative.second(Relation.SUPERSEDED);
      case SAME_DAY ->
          none.stance() == Stance.NOT_YET
              ? Relative.second(Relation.SUPERSEDED)
              : Relative.CONFLICT;
      case SECOND_EARLIER, UNKNOWN -> Relative.CONFLICT;
    };
  }

  /**
   * One says that somebody denied it, the other that the same claimed it, or that somebody else
   * holds them for it: word against word.
   */
  private void denial(Witness denying, Witness telling) {
    for (Claim<Responsibility> denied : denying.record().responsibility()) {
      if (denied.stance() != Stance.DENIED || ResponsibilityStand.holds(telling, denied, true)) {
        continue;
      }
      for (Claim<Responsibility> claim : telling.record().responsibility()) {
        boolean own = claim.stance() == Stance.CLAIMED || claim.stance() == Stance.ADMITTED;
        if ((own || claim.stance() == Stance.ACCUSED)
            && ResponsibilityStand.same(claim, denied)
            && !ResponsibilityStand.holds(denying, claim, false)) {
          add(own ? Relative.CONFLICT : RIVALS, denying, denied, telling, claim);
          return;
        }
      }
    }
  }

  /**
   * Two groups claim the act, each for itself, whether or not one report tells of both; groups that
   * claim it in one breath claim it together.
   */
  private void competing(Witness a, Witness b) {
    for (Claim<Responsibility> x : named(a)) {
      for (Claim<Responsibility> y : named(b)) {
        boolean claimed = x.stance() == Stance.CLAIMED && y.stance() == Stance.CLAIMED;
        if (claimed
            && !ResponsibilityStand.same(x, y)
            && !ResponsibilityStand.oneState(x, y)
            && !ResponsibilityStand.described(a, x, b, y)
            && !together(a, x, y)
            && !together(b, y, x)) {
          add(RIVALS, a, x, b, y);
          return;
        }
      }
    }
  }

  /** Whether a report's claim stands in the same words as one by the actor of another's. */
  private boolean together(
      Witness witness, Claim<Responsibility> own, Claim<Responsibility> other) {
    return named(witness).stream()
        .filter(claim -> ResponsibilityStand.same(claim, other))
        .anyMatch(claim -> claim.evidence().get(0).span().overlaps(own.evidence().get(0).span()));
  }

  /**
   * Each names somebody else and neither names the other's. Where both tell of a clash, each may
   * name one of those who fought.
   */
  private void rivals(Witness a, Witness b) {
    if (clash(a) && clash(b)) {
      return;
    }
    List<Claim<Responsibility>> own = named(a);
    List<Claim<Responsibility>> other = named(b);
    if (own.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean shared =
        own.stream().anyMatch(claim -> ResponsibilityStand.holds(b, claim, false))
            || other.stream().anyMatch(claim -> ResponsibilityStand.holds(a, claim, false));
    if (shared
        || ResponsibilityStand.oneState(own.get(0), other.get(0))
        || ResponsibilityStand.described(a, own.get(0), b, other.get(0))) {
      return;
    }
    add(Relative.CONFLICT, a, own.get(0), b, other.get(0));
  }

  private static boolean clash(Witness witness) {
    return witness.record().type().value() == IncidentType.Value.CLASH;
  }

  /** Both name the same, one more firmly. */
  private void firmness(Witness a, Witness b) {
    for (Claim<Responsibility> x : named(a)) {
      for (Claim<Responsibility> y : named(b)) {
        if (ResponsibilityStand.same(x, y)) {
          boolean firmer = firmly(a, x);
          if (firmer != firmly(b, x)) {
            Relation refines = Relation.REFINES;
            add(firmer ? Relative.first(refines) : Relative.second(refines), a, x, b, y);
          }
          return;
        }
      }
    }
  }

  /** Whether a report that names the actor of a claim says firmly that they did it. */
  private boolean firmly(Witness witness, Claim<Responsibility> claim) {
    return named(witness).stream()
        .anyMatch(c -> ResponsibilityStand.same(c, claim) && firm(c.stance()));
  }

  /** Whether it is told as a fact or by those who did it themselves. */
  private static boolean firm(Stance stance) {
    return stance == Stance.CLAIMED || stance == Stance.ADMITTED || stance == Stance.ASSERTED;
  }

  private List<Claim<Responsibility>> named(Witness witness) {
    return named.getOrDefault(witness.report(), List.of());
  }

  private void add(
      Relative relative, Witness a, Claim<Responsibility> x, Witness b, Claim<Responsibility> y) {
    edges.add(ResponsibilityStand.edge(relative, a, x, b, y));
  }
}
