package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;

/**
 * How many of whom came to which harm.
 *
 * <p>Two reports are compared by the number each stands for ({@link Tally}); where one of them also
 * passes on the other's number, it does not stand against it.
 */
final class CasualtyQuestion implements Question<Casualty> {

  private final List<Witness> witnesses;
  private final List<Reading<Casualty>> readings;
  private final List<Edge> edges = new ArrayList<>();

  CasualtyQuestion(List<Witness> witnesses, Collate collate, Collations collations) {
    this.witnesses = witnesses;
    List<Claim<Casualty>> all = new ArrayList<>();
    witnesses.forEach(w -> all.addAll(w.casualties()));
    List<Reading<Casualty>> read =
        collate.readings(
            all, CasualtyStand::id, Comparator.comparingInt(CasualtyQuestion::fullness));
    for (int i = 0; i < witnesses.size(); i++) {
      edges.addAll(new OwnFigures(witnesses.get(i)).edges());
      for (int j = i + 1; j < witnesses.size(); j++) {
        compare(witnesses.get(i), witnesses.get(j));
        collated(
            witnesses.get(i), witnesses.get(j), collations.of(witnesses.get(i), witnesses.get(j)));
        CasualtySilences.between(witnesses.get(i), witnesses.get(j), edges);
        CasualtySilences.between(witnesses.get(j), witnesses.get(i), edges);
        Unharmed.between(witnesses.get(i), witnesses.get(j), edges);
        Unharmed.between(witnesses.get(j), witnesses.get(i), edges);
      }
    }
    readings = withSums(read, collate);
  }

  @Override
  public List<Reading<Casualty>> readings() {
    return readings;
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    boolean own =
        relation == Relation.CONFLICT
            && sides.stream().allMatch(side -> side.reports().equals(sides.get(0).reports()))
            && sides.get(0).reports().size() == 1;
    return own ? ownFigures(sides) : Verdicts.counts(relation, sides, witnesses);
  }

  /** A report at odds with itself: what its parts come to, or what its headline says. */
  private Verdict ownFigures(List<Side> sides) {
    String report = sides.get(0).reports().get(0);
    boolean headline =
        witnesses.stream()
            .filter(w -> w.report().equals(report))
            .anyMatch(
                w -> sides.stream().anyMatch(s -> s.claims().stream().allMatch(w::inHeadlineOnly)));
    Reason reason =
        Reason.of(headline ? Reason.Kind.HEADLINE_DIFFERS : Reason.Kind.PARTS_AND_TOTAL, report);
    return new Verdict(null, List.of(Reason.of(Reason.Kind.NOT_DECIDED), reason));
  }

  private void compare(Witness a, Witness b) {
    if (a.casualties().isEmpty() || b.casualties().isEmpty()) {
      return;
    }
    for (Effect effect : Effect.values()) {
      Tally x = Tally.of(a, effect);
      Tally y = Tally.of(b, effect);
      boolean apart =
          x != null && y != null && comparable(x, y) && !x.bySameSides(y) && add(a, x, b, y);
      for (Casualty.Side side : Casualty.Side.values()) {
        Tally p = side == Casualty.Side.UNKNOWN || apart ? null : Tally.of(a, effect, side);
        Tally q = p == null ? null : Tally.of(b, effect, side);
        if (p != null && q != null && !(p.equals(x) && q.equals(y))) {
          add(a, p, b, q);
        }
      }
    }
    shift(a, b);
    shift(b, a);
  }

  /** Figures that differ in one place of two copies of a sentence. */
  private void collated(Witness a, Witness b, Collation collation) {
    if (!collation.differs()) {
      return;
    }
    Set<Effect> done = EnumSet.noneOf(Effect.class);
    for (Edge edge : edges) {
      if (edge.first().report().equals(a.report()) && edge.second().report().equals(b.report())
          || edge.first().report().equals(b.report())
              && edge.second().report().equals(a.report())) {
        done.add(effect(edge));
      }
    }
    for (Claim<Casualty> x : a.casualties()) {
      for (Claim<Casualty> y : b.casualties()) {
        Effect effect = x.value().effect();
        Count own = x.value().count();
        Count other = y.value().count();
        if (effect == null
            || effect != y.value().effect()
            || own == null
            || other == null
            || done.contains(effect)) {
          continue;
        }
        Relative relative =
            CountRelation.inOneSlot(CasualtyStand.scope(a, x), CasualtyStand.scope(b, y));
        if (relative.relation().contradicts()
            && collation.sameWords(x, own.text(), y, other.text())) {
          done.add(effect);
          Casualty.Side side =
              x.value().side() == y.value().side() ? x.value().side() : Casualty.Side.UNKNOWN;
          edges.add(
              Edge.of(
                  CasualtyStand.field(effect, side),
                  relative,
                  CasualtyStand.stand(a, x),
                  CasualtyStand.stand(b, y)));
        }
      }
    }
  }

  private static Effect effect(Edge edge) {
    return Effect.valueOf(edge.field().split("/")[1]);
  }

  /** Whether two totals count the same people: those of the same sides, or people in general. */
  private static boolean comparable(Tally x, Tally y) {
    return x.side() == Casualty.Side.UNKNOWN
        || y.side() == Casualty.Side.UNKNOWN
        || x.side() == y.side();
  }

  private boolean add(Witness a, Tally x, Witness b, Tally y) {
    Relative relative = CountRelation.relate(CasualtyStand.scope(a, x), CasualtyStand.scope(b, y));
    if (!relative.relation().contradicts()) {
      return false;
    }
    if (passesOn(a, y) || passesOn(b, x)) {
      return false;
    }
    Casualty.Side side = x.side() == y.side() ? x.side() : Casualty.Side.UNKNOWN;
    edges.add(
        Edge.of(
            CasualtyStand.field(x.effect(), side),
            relative,
            CasualtyStand.stand(a, x),
            CasualtyStand.stand(b, y)));
    return true;
  }

  /** Whether a report also gives the number that another stands for. */
  private static boolean passesOn(Witness witness, Tally other) {
    for (Claim<Casualty> claim : witness.casualties()) {
      Casualty value = claim.value();
      Count count = value.count();
      if (count == null || count.share() != Share.WHOLE || value.effect() != other.effect()) {
        continue;
      }
      boolean side = value.side() == other.side() || value.side() == Casualty.Side.UNKNOWN;
      if (side
          && count.interval().equals(other.count().interval())
          && !witness.inHeadlineOnly(claim)) {
        return true;
      }
    }
    return false;
  }

  /** Neutralised in one report, killed in another. */
  private void shift(Witness soft, Witness firm) {
    for (Casualty.Side side : Casualty.Side.values()) {
      Tally x = Tally.of(soft, Effect.NEUTRALISED, side);
      Tally y = x == null ? null : Tally.of(firm, Effect.KILLED, side);
      if (x == null || y == null || Tally.of(firm, Effect.NEUTRALISED) != null) {
        continue;
      }
      Relative relative =
          CountRelation.relate(CasualtyStand.scope(soft, x), CasualtyStand.scope(firm, y));
      if (relative.relation() == Relation.STATUS_SHIFT) {
        edges.add(
            Edge.of(
                CasualtyStand.field(Effect.KILLED, side),
                relative,
                CasualtyStand.stand(soft, x),
                CasualtyStand.stand(firm, y)));
      }
    }
  }

  /**
   * Adds a reading for every sum that a side of a contradiction holds and no single claim states.
   */
  private List<Reading<Casualty>> withSums(List<Reading<Casualty>> read, Collate collate) {
    Set<String> known = new TreeSet<>();
    read.forEach(reading -> known.add(reading.id()));
    List<Reading<Casualty>> all = new ArrayList<>(read);
    for (Witness witness : witnesses) {
      for (Effect effect : Effect.values()) {
        if (witness.casualties().isEmpty()) {
          break;
        }
        List<Tally> totals = new ArrayList<>();
        Parts.of(witness, effect).forEach(parts -> totals.add(parts.sum()));
        Tally lead = Tally.of(witness, effect);
        if (lead != null) {
          totals.add(lead);
        }
        totals.forEach(total -> addSum(total, known, all, collate));
      }
    }
    return all;
  }

  private static void addSum(
      Tally total, Set<String> known, List<Reading<Casualty>> all, Collate collate) {
    String id = CasualtyStand.id(total.effect(), total.side(), total.count());
    if (known.add(id)) {
      Reading<Casualty> parts =
          collate.reading(id, total.claims(), Comparator.comparingInt(CasualtyQuestion::fullness));
      Casualty sum = new Casualty(total.effect(), null, total.side(), total.count());
      all.add(new Reading<>(parts.id(), sum, parts.claims(), parts.reports(), parts.families()));
    }
  }

  private static int fullness(Casualty value) {
    return value.victims() == null ? 0 : value.victims().length();
  }
}
