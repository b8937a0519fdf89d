package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.StateForces;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.Responsibility;
import org.variorum.incident.RoledActor;
import org.variorum.reconcile.Reason.Kind;

/**
 * Who did it and how that is known: stance against stance, group against group, and silences that a
 * claim ends.
 *
 * <p>Groups are rivals only where both are named; "gunmen" is nobody's rival.
 */
final class ResponsibilityQuestion implements Question<Responsibility> {

  private static final String FIELD = "responsibility";

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
      named.put(witness.report(), ofNamed(witness));
    }
    readings =
        collate.readings(
            all,
            ResponsibilityQuestion::id,
            Comparator.comparingInt(r -> r.mode() == null ? 0 : 1));
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
        && !ActorNames.same(actor(x), actor(y))
        && !oneState(x, y)
        && (ActorNames.proper(actor(x)) || ActorNames.proper(actor(y)))) {
      add(Relative.CONFLICT, a, x, b, y);
    }
  }

  /** One says that nobody claimed it, the other that somebody did. */
  private void silence(Witness silent, Witness telling) {
    Claim<Responsibility> none = first(silent, Stance.NONE, Stance.NOT_YET);
    Claim<Responsibility> claimed = first(telling, Stance.CLAIMED, Stance.ADMITTED);
    if (none == null
        || claimed == null
        || first(silent, Stance.CLAIMED, Stance.ADMITTED) != null
        || first(telling, Stance.NONE, Stance.NOT_YET) != null) {
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

  /** One says that somebody denied it, the other that the same did it. */
  private void denial(Witness denying, Witness telling) {
    for (Claim<Responsibility> denied : denying.record().responsibility()) {
      if (denied.stance() != Stance.DENIED || holds(telling, denied, true)) {
        continue;
      }
      for (Claim<Responsibility> claim : telling.record().responsibility()) {
        boolean own = claim.stance() == Stance.CLAIMED || claim.stance() == Stance.ADMITTED;
        if (own && ActorNames.same(actor(claim), actor(denied)) && !holds(denying, claim, false)) {
          add(Relative.CONFLICT, denying, denied, telling, claim);
          return;
        }
      }
    }
  }

  private static boolean holds(Witness witness, Claim<Responsibility> other, boolean denied) {
    return witness.record().responsibility().stream()
        .anyMatch(
            c ->
                (c.stance() == Stance.DENIED) == denied
                    && !c.stance().silence()
                    && ActorNames.same(actor(c), actor(other)));
  }

  /** Each names somebody else and neither names the other's. */
  private void rivals(Witness a, Witness b) {
    List<Claim<Responsibility>> own = named(a);
    List<Claim<Responsibility>> other = named(b);
    if (own.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean shared =
        own.stream().anyMatch(claim -> holds(b, claim, false))
            || other.stream().anyMatch(claim -> holds(a, claim, false));
    if (shared || oneState(own.get(0), other.get(0))) {
      return;
    }
    Claim<Responsibility> x = own.get(0);
    Claim<Responsibility> y = other.get(0);
    boolean both = x.stance() == Stance.CLAIMED && y.stance() == Stance.CLAIMED;
    add(
        both ? new Relative(Relation.COMPETING, Relative.Subject.BOTH) : Relative.CONFLICT,
        a,
        x,
        b,
        y);
  }

  /** "the Syrian army", "the Syrian air force": two arms of one state are no rivals. */
  private static boolean oneState(Claim<Responsibility> x, Claim<Responsibility> y) {
    String one = StateForces.country(actor(x));
    return one != null && one.equals(StateForces.country(actor(y)));
  }

  /** Both name the same, one more firmly. */
  private void firmness(Witness a, Witness b) {
    for (Claim<Responsibility> x : named(a)) {
      for (Claim<Responsibility> y : named(b)) {
        if (ActorNames.same(actor(x), actor(y))) {
          if (firm(best(a, actor(x))) != firm(best(b, actor(x)))) {
            add(
                new Relative(
                    Relation.REFINES,
                    firm(best(a, actor(x))) ? Relative.Subject.FIRST : Relative.Subject.SECOND),
                a,
                x,
                b,
                y);
          }
          return;
        }
      }
    }
  }

  private static boolean firm(Stance stance) {
    return stance == Stance.CLAIMED || stance == Stance.ADMITTED || stance == Stance.ASSERTED;
  }

  private Stance best(Witness witness, String actor) {
    return named(witness).stream()
        .filter(c -> ActorNames.same(actor(c), actor))
        .map(Claim::stance)
        .min(Comparator.comparing((Stance s) -> !firm(s)).thenComparing(Comparator.naturalOrder()))
        .orElse(Stance.UNVERIFIED);
  }

  private List<Claim<Responsibility>> named(Witness witness) {
    return named.getOrDefault(witness.report(), List.of());
  }

  /** Of organizations, and of people called by one: {@code Boko Haram fighters}. */
  private static List<Claim<Responsibility>> ofNamed(Witness witness) {
    if (witness.record().responsibility().isEmpty()) {
      return List.of();
    }
    Set<String> names = new TreeSet<>();
    for (Claim<RoledActor> claim : witness.record().actors()) {
      RoledActor actor = claim.value();
      if (actor.kind() == Actor.Kind.ORGANIZATION || actor.canonical() != null) {
        names.add(Folding.fold(actor.canonical() == null ? actor.name() : actor.canonical()));
        names.add(Folding.fold(actor.name()));
      }
    }
    return witness.record().responsibility().stream()
        .filter(
            c -> !c.stance().silence() && c.stance() != Stance.DENIED && c.value().actor() != null)
        .filter(c -> names.contains(Folding.fold(actor(c))))
        .toList();
  }

  private static @Nullable Claim<Responsibility> first(Witness witness, Stance... stances) {
    for (Claim<Responsibility> claim : witness.record().responsibility()) {
      if (List.of(stances).contains(claim.stance())) {
        return claim;
      }
    }
    return null;
  }

  private static String actor(Claim<Responsibility> claim) {
    String actor = claim.value().actor();
    return actor == null ? "" : actor;
  }

  private void add(
      Relative relative, Witness a, Claim<Responsibility> x, Witness b, Claim<Responsibility> y) {
    edges.add(Edge.of(FIELD, relative, stand(a, x), stand(b, y)));
  }

  /** All claims of a report that say the same stand together. */
  private static Stand<Responsibility> stand(Witness witness, Claim<Responsibility> claim) {
    String id = id(claim);
    return new Stand<>(
        witness,
        id,
        claim.value(),
        witness.record().responsibility().stream().filter(c -> id(c).equals(id)).toList());
  }

  private static String id(Claim<Responsibility> claim) {
    if (claim.stance().silence()) {
      return FIELD + ":no claim";
    }
    String actor = actor(claim).isEmpty() ? "somebody" : Folding.fold(actor(claim));
    return FIELD + ':' + actor + '/' + claim.stance();
  }
}
