package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.Outcome;
import org.variorum.incident.Outcome.Kind;
import org.variorum.reconcile.Relative.Subject;

/**
 * What came of it: what one party says it held and the other says it took, and what is told with
 * other numbers.
 */
final class OutcomeQuestion implements Question<Outcome> {

  private static final String FIELD = "outcomes";

  /** What an attack that was beaten back did not come to. */
  private static final Set<Kind> TAKEN = EnumSet.of(Kind.CAPTURED);

  private final List<Witness> witnesses;
  private final List<Reading<Outcome>> readings;
  private final List<Edge> edges = new ArrayList<>();

  OutcomeQuestion(List<Witness> witnesses, Collate collate, Collations collations) {
    this.witnesses = witnesses;
    List<Claim<Outcome>> all = new ArrayList<>();
    witnesses.forEach(w -> all.addAll(w.record().outcomes()));
    readings =
        collate.readings(
            all, OutcomeQuestion::id, Comparator.comparingInt(o -> o.object() == null ? 0 : 1));
    for (int i = 0; i < witnesses.size(); i++) {
      parties(witnesses.get(i), witnesses.get(i));
      for (int j = i + 1; j < witnesses.size(); j++) {
        Witness a = witnesses.get(i);
        Witness b = witnesses.get(j);
        parties(a, b);
        parties(b, a);
        suspects(a, b);
        suspects(b, a);
        compare(a, b, collations.of(a, b));
      }
    }
  }

  @Override
  public List<Reading<Outcome>> readings() {
    return readings;
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    if (relation != Relation.COMPETING) {
      return Verdicts.counts(relation, sides, witnesses);
    }
    Set<String> parties = new TreeSet<>();
    sides.forEach(side -> party(side).ifPresent(parties::add));
    return new Verdict(
        null,
        List.of(
            Reason.of(Reason.Kind.PARTY_INTEREST, parties.toArray(String[]::new)),
            Reason.of(Reason.Kind.NOT_DECIDED),
            Verdicts.families(sides)));
  }

  /** The shortest name that the speakers of a side are given: a name, not a description. */
  private static Optional<String> party(Side side) {
    return side.claims().stream()
        .filter(claim -> !claim.by().isEmpty())
        .map(claim -> claim.by().get(0).name())
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /** The defenders held in one report, the attackers took in the other, or in the same. */
  private void parties(Witness a, Witness b) {
    for (Claim<Outcome> held : a.record().outcomes()) {
      if (held.value().kind() != Kind.REPELLED || denied(held)) {
        continue;
      }
      for (Claim<Outcome> taken : b.record().outcomes()) {
        boolean rivals =
            TAKEN.contains(taken.value().kind()) && !denied(taken) && otherVoices(held, taken);
        if (rivals) {
          edges.add(
              Edge.of(
                  FIELD,
                  new Relative(Relation.COMPETING, Subject.BOTH),
                  kind(a, held),
                  kind(b, taken)));
          return;
        }
      }
    }
  }

  /** Those who did it are at large in one report and caught in the other. */
  private void suspects(Witness loose, Witness caught) {
    Claim<Outcome> free = only(loose, Kind.ESCAPED, Kind.ARRESTED);
    Claim<Outcome> held = only(caught, Kind.ARRESTED, Kind.ESCAPED);
    if (free != null && held != null) {
      boolean later = TimeOrder.of(loose, free, caught, held) == TimeOrder.FIRST_EARLIER;
      Relative relative = later ? Relative.second(Relation.UPDATE) : Relative.CONFLICT;
      edges.add(Edge.of(FIELD, relative, stand(loose, free), stand(caught, held)));
    }
  }

  /** What a report says of one kind, or null when it says nothing of it or tells the other too. */
  private static @Nullable Claim<Outcome> only(Witness witness, Kind kind, Kind other) {
    Claim<Outcome> found = null;
    for (Claim<Outcome> claim : witness.record().outcomes()) {
      if (claim.value().kind() == other && !denied(claim)) {
        return null;
      }
      if (claim.value().kind() == kind && !denied(claim) && found == null) {
        found = claim;
      }
    }
    return found;
  }

  /** Whether two claims are each some party's word about itself. */
  private static boolean otherVoices(Claim<?> a, Claim<?> b) {
    return role(a) != null && role(b) != null && role(a) != role(b);
  }

  private static Speaker.@Nullable Role role(Claim<?> claim) {
    for (Speaker speaker : claim.by()) {
      switch (speaker.role()) {
        case MILITARY, POLICE, GOVERNMENT -> {
          return Speaker.Role.GOVERNMENT;
        }
        case PARTY -> {
          return Speaker.Role.PARTY;
        }
        default -> {
          // whoever has no stake is no party
        }
      }
    }
    return null;
  }

  private void compare(Witness a, Witness b, Collation collation) {
    for (Claim<Outcome> x : a.record().outcomes()) {
      for (Claim<Outcome> y : b.record().outcomes()) {
        if (x.value().kind() == y.value().kind() && at(x, y, collation)) {
          Relative relative = relate(a, x, b, y);
          if (relative.relation().contradicts()) {
            edges.add(Edge.of(FIELD, relative, stand(a, x), stand(b, y)));
            return;
          }
        }
      }
    }
  }

  /**
   * Whether they answer one question: the same object, or one place in two copies of a sentence.
   */
  private static boolean at(Claim<Outcome> x, Claim<Outcome> y, Collation collation) {
    String object = x.value().object();
    String other = y.value().object();
    boolean same =
        object == null || other == null || Folding.fold(object).equals(Folding.fold(other));
    return same || collation.samePlace(x, y);
  }

  private static Relative relate(Witness a, Claim<Outcome> x, Witness b, Claim<Outcome> y) {
    boolean none = zero(x) || zero(y);
    Count own = x.value().count();
    Count other = y.value().count();
    if (denied(x) != denied(y) && !none) {
      return Relative.CONFLICT;
    }
    if (zero(x) != zero(y)) {
      return switch (TimeOrder.of(a, x, b, y)) {
        case FIRST_EARLIER -> zero(x) ? Relative.second(Relation.UPDATE) : Relative.CONFLICT;
        case SECOND_EARLIER -> zero(y) ? Relative.first(Relation.UPDATE) : Relative.CONFLICT;
        default -> Relative.CONFLICT;
      };
    }
    if (own == null || other == null) {
      return Relative.COMPATIBLE;
    }
    return CountRelation.relate(
        CountScope.of(own).when(a.when(x)).at(a.at(x)),
        CountScope.of(other).when(b.when(y)).at(b.at(y)));
  }

  private static boolean denied(Claim<?> claim) {
    return claim.stance() == Stance.DENIED || claim.stance() == Stance.NONE;
  }

  private static boolean zero(Claim<Outcome> claim) {
    Count count = claim.value().count();
    Long max = count == null ? null : count.max();
    return claim.stance() == Stance.NONE || max != null && max == 0;
  }

  private static Stand<Outcome> stand(Witness witness, Claim<Outcome> claim) {
    return new Stand<>(witness, id(claim), claim.value(), List.of(claim));
  }

  /** All that a report says of one kind, under the reading that most say. */
  private Stand<Outcome> kind(Witness witness, Claim<Outcome> claim) {
    Kind kind = claim.value().kind();
    String best =
        readings.stream()
            .filter(
                r ->
                    r.value().kind() == kind
                        && r.claims().stream().noneMatch(OutcomeQuestion::denied))
            .map(Reading::id)
            .findFirst()
            .orElse(id(claim));
    return new Stand<>(
        witness,
        best,
        claim.value(),
        witness.record().outcomes().stream()
            .filter(c -> c.value().kind() == kind && !denied(c))
            .toList());
  }

  private static String id(Claim<Outcome> claim) {
    Outcome value = claim.value();
    String object = value.object();
    Count count = value.count();
    return FIELD
        + ':'
        + value.kind()
        + (claim.stance().silence() || claim.stance() == Stance.DENIED ? "/" + claim.stance() : "")
        + (object == null ? "" : '/' + Folding.fold(object))
        + (count == null ? "" : '/' + count.interval());
  }
}
