package org.variorum.reconcile;

import java.util.List;
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

/**
 * What one report says of who did it, as the question sees it: {@code Boko Haram claimed it} stands
 * with every other claim of the report that says so.
 */
final class ResponsibilityStand {

  private static final String FIELD = "responsibility";

  private ResponsibilityStand() {}

  /** How a claim of one report stands to a claim of another. */
  static Edge edge(
      Relative relative, Witness a, Claim<Responsibility> x, Witness b, Claim<Responsibility> y) {
    return Edge.of(FIELD, relative, stand(a, x), stand(b, y));
  }

  /** How a claim of a report's text stands to one of the title beside it. */
  static Edge titled(
      Relative relative, Witness witness, Claim<Responsibility> told, Claim<Responsibility> title) {
    return Edge.of(
        FIELD,
        relative,
        stand(witness, told),
        new Stand<>(witness, id(title), title.value(), List.of(title)));
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

  /** What a claim says: {@code responsibility:boko haram/CLAIMED}. */
  static String id(Claim<Responsibility> claim) {
    if (claim.stance().silence()) {
      return FIELD + ":no claim";
    }
    String actor = actor(claim).isEmpty() ? "somebody" : Folding.fold(actor(claim));
    return FIELD + ':' + actor + '/' + claim.stance();
  }

  /** What is said of organizations, and of people called by one: {@code Boko Haram fighters}. */
  static List<Claim<Responsibility>> ofNamed(Witness witness) {
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

  /** The first claim of a report with one of some stances, or null. */
  static @Nullable Claim<Responsibility> first(Witness witness, Stance... stances) {
    for (Claim<Responsibility> claim : witness.record().responsibility()) {
      if (List.of(stances).contains(claim.stance())) {
        return claim;
      }
    }
    return null;
  }

  /** Who did it by a claim, empty where it tells nobody. */
  private static String actor(Claim<Responsibility> claim) {
    String actor = claim.value().actor();
    return actor == null ? "" : actor;
  }

  /** Whether a report says, or denies, that the actor of a claim of another report did it. */
  static boolean holds(Witness witness, Claim<Responsibility> other, boolean denied) {
    return witness.record().responsibility().stream()
        .anyMatch(
            c ->
                (c.stance() == Stance.DENIED) == denied && !c.stance().silence() && same(c, other));
  }

  /** Whether two claims may be of one actor. */
  static boolean same(Claim<Responsibility> x, Claim<Responsibility> y) {
    return ActorNames.same(actor(x), actor(y));
  }

  /** Whether it says of somebody by name that they did it. */
  static boolean proper(Claim<Responsibility> claim) {
    return ActorNames.proper(actor(claim));
  }

  /** "the Syrian army", "the Syrian air force": two arms of one state are no rivals. */
  static boolean oneState(Claim<Responsibility> x, Claim<Responsibility> y) {
    String one = StateForces.country(actor(x));
    return one != null && one.equals(StateForces.country(actor(y)));
  }

  /**
   * "the regime" and "the Syrian army", "the outlawed group" and "Boko Haram": a description is no
   * rival of a name that it may stand for.
   */
  static boolean described(Witness a, Claim<Responsibility> x, Witness b, Claim<Responsibility> y) {
    return (!proper(x) || !proper(y)) && onOneSide(side(a, x), side(b, y));
  }

  private static boolean onOneSide(Actor.Side x, Actor.Side y) {
    return x == y || x == Actor.Side.UNKNOWN || y == Actor.Side.UNKNOWN || state(x) && state(y);
  }

  private static boolean state(Actor.Side side) {
    return side == Actor.Side.STATE_FORCES || side == Actor.Side.AUTHORITY;
  }

  private static Actor.Side side(Witness witness, Claim<Responsibility> claim) {
    String name = Folding.fold(actor(claim));
    for (Claim<RoledActor> told : witness.record().actors()) {
      RoledActor actor = told.value();
      boolean canonical = actor.canonical() != null && Folding.fold(actor.canonical()).equals(name);
      if (canonical || Folding.fold(actor.name()).equals(name)) {
        return actor.side();
      }
    }
    return Actor.Side.UNKNOWN;
  }
}
