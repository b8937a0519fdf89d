package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
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
    witnesses.forEach(w -> all.addAll(w.record().casualties()));
    List<Reading<Casualty>> read =
        collate.readings(all, c -> id(c), Comparator.comparingInt(CasualtyQuestion::fullness));
    for (int i = 0; i < witnesses.size(); i++) {
      headline(witnesses.get(i));
      for (int j = i + 1; j < witnesses.size(); j++) {
        compare(witnesses.get(i), witnesses.get(j));
        collated(
            witnesses.get(i), witnesses.get(j), collations.of(witnesses.get(i), witnesses.get(j)));
        silence(witnesses.get(i), witnesses.get(j));
        silence(witnesses.get(j), witnesses.get(i));
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
    return Verdicts.counts(relation, sides, witnesses);
  }

  private void compare(Witness a, Witness b) {
    for (Effect effect : Effect.values()) {
      Tally x = Tally.of(a, effect);
      Tally y = Tally.of(b, effect);
      boolean apart = x != null && y != null && comparable(x, y) && add(a, x, b, y);
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
    for (Claim<Casualty> x : a.record().casualties()) {
      for (Claim<Casualty> y : b.record().casualties()) {
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
        Relative relative = CountRelation.inOneSlot(scope(a, x), scope(b, y));
        if (relative.relation().contradicts()
            && collation.sameWords(x, own.text(), y, other.text())) {
          done.add(effect);
          Casualty.Side side =
              x.value().side() == y.value().side() ? x.value().side() : Casualty.Side.UNKNOWN;
          edges.add(Edge.of(field(effect, side), relative, stand(a, x), stand(b, y)));
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
    Relative relative = CountRelation.relate(scope(a, x), scope(b, y));
    if (!relative.relation().contradicts()) {
      return false;
    }
    if (passesOn(a, y) || passesOn(b, x)) {
      return false;
    }
    Casualty.Side side = x.side() == y.side() ? x.side() : Casualty.Side.UNKNOWN;
    edges.add(Edge.of(field(x.effect(), side), relative, stand(a, x), stand(b, y)));
    return true;
  }

  /** Whether a report also gives the number that another stands for. */
  private static boolean passesOn(Witness witness, Tally other) {
    for (Claim<Casualty> claim : witness.record().casualties()) {
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
      Relative relative = CountRelation.relate(scope(soft, x), scope(firm, y));
      if (relative.relation() == Relation.STATUS_SHIFT) {
        edges.add(Edge.of(field(Effect.KILLED, side), relative, stand(soft, x), stand(firm, y)));
      }
    }
  }

  /** A report's headline against its own body. */
  private void headline(Witness witness) {
    List<Claim<Casualty>> claims = witness.record().casualties();
    for (Claim<Casualty> title : claims) {
      if (title.value().count() == null || !witness.inHeadlineOnly(title)) {
        continue;
      }
      for (Claim<Casualty> body : claims) {
        if (body.value().count() == null
            || body.value().effect() != title.value().effect()
            || witness.inHeadlineOnly(body)) {
          continue;
        }
        Relative relative =
            CountRelation.relate(scope(witness, title).inHeadline(), scope(witness, body));
        if (relative.relation() == Relation.ROUNDING && title.value().effect() != null) {
          String field = field(title.value().effect(), title.value().side());
          edges.add(Edge.of(field, relative, stand(witness, title), stand(witness, body)));
        }
      }
    }
  }

  /**
   * A report that says no figures are out yet, and one that has figures of whom the first was asked
   * about.
   */
  private void silence(Witness silent, Witness telling) {
    for (Claim<Casualty> claim : silent.record().casualties()) {
      boolean waits = claim.stance() == Stance.NOT_YET || claim.stance() == Stance.UNDISCLOSED;
      if (claim.value().count() != null || !waits || told(silent, claim)) {
        continue;
      }
      for (Claim<Casualty> figure : telling.record().casualties()) {
        if (figure.value().count() != null
            && figure.value().effect() != null
            && sameVoice(claim, figure)) {
          Relative relative = CountRelation.relate(scope(silent, claim), scope(telling, figure));
          if (relative.relation() == Relation.SUPERSEDED && silent.published() != null) {
            String field = field(figure.value().effect(), figure.value().side());
            edges.add(Edge.of(field, relative, stand(silent, claim), stand(telling, figure)));
          }
          break;
        }
      }
    }
  }

  /** Whether the silent report has a figure of the same speaker and side itself. */
  private static boolean told(Witness silent, Claim<Casualty> silence) {
    for (Claim<Casualty> claim : silent.record().casualties()) {
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

  private static CountScope scope(Witness witness, Tally tally) {
    Claim<Casualty> claim = tally.claims().get(0);
    boolean headline = tally.claims().stream().allMatch(witness::inHeadlineOnly);
    return new CountScope(
        tally.count(), claim.stance(), tally.effect(), tally.side(), witness.when(claim), witness.at(claim), headline);
  }

  private static CountScope scope(Witness witness, Claim<Casualty> claim) {
    Casualty value = claim.value();
    return new CountScope(
        value.count(), claim.stance(), value.effect(), value.side(), witness.when(claim), witness.at(claim), false);
  }

  private static Stand<Count> stand(Witness witness, Tally tally) {
    return new Stand<>(
        witness, id(tally.effect(), tally.side(), tally.count()), tally.count(), tally.claims());
  }

  private static Stand<Casualty> stand(Witness witness, Claim<Casualty> claim) {
    return new Stand<>(witness, id(claim), claim.value(), List.of(claim));
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
        Tally total = Tally.of(witness, effect);
        if (total != null && known.add(id(total.effect(), total.side(), total.count()))) {
          Reading<Casualty> parts =
              collate.reading(
                  id(total.effect(), total.side(), total.count()),
                  total.claims(),
                  Comparator.comparingInt(CasualtyQuestion::fullness));
          Casualty sum = new Casualty(effect, null, total.side(), total.count());
          all.add(
              new Reading<>(parts.id(), sum, parts.claims(), parts.reports(), parts.families()));
        }
      }
    }
    return all;
  }

  private static String id(Claim<Casualty> claim) {
    Casualty value = claim.value();
    if (value.count() == null) {
      return field(value.effect(), value.side()) + ':' + claim.stance();
    }
    return id(value.effect(), value.side(), value.count());
  }

  private static String id(@Nullable Effect effect, Casualty.Side side, Count count) {
    String share = count.share() == Share.WHOLE ? "" : "/" + count.share();
    return field(effect, side) + ':' + count.interval() + share;
  }

  private static String field(@Nullable Effect effect, Casualty.Side side) {
    return "casualties/" + (effect == null ? "ANY" : effect) + '/' + side;
  }

  private static int fullness(Casualty value) {
    return value.victims() == null ? 0 : value.victims().length();
  }
}
