package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Operator;
import org.variorum.incident.Claim;
import org.variorum.incident.PlaceCount;

/** In how many places: stated numbers against each other. */
final class PlaceCountQuestion implements Question<PlaceCount> {

  private static final String FIELD = "placeCount";

  private final List<Witness> witnesses;
  private final List<Reading<PlaceCount>> readings;
  private final List<Edge> edges = new ArrayList<>();

  PlaceCountQuestion(List<Witness> witnesses, Collate collate) {
    this.witnesses = witnesses;
    List<Claim<PlaceCount>> all = new ArrayList<>();
    witnesses.forEach(w -> all.addAll(w.record().placeCount()));
    readings =
        collate.readings(
            all,
            c -> FIELD + ':' + count(c.value()).interval(),
            Comparator.comparingInt(c -> c.max() == null ? 0 : 1));
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        compare(witnesses.get(i), witnesses.get(j));
      }
    }
  }

  @Override
  public List<Reading<PlaceCount>> readings() {
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
    if (a.record().placeCount().isEmpty() || b.record().placeCount().isEmpty()) {
      return;
    }
    Claim<PlaceCount> x = a.record().placeCount().get(0);
    Claim<PlaceCount> y = b.record().placeCount().get(0);
    CountScope own = CountScope.of(count(x.value())).when(a.when(x)).at(a.at(x));
    CountScope other = CountScope.of(count(y.value())).when(b.when(y)).at(b.at(y));
    Relative relative = CountRelation.relate(own, other);
    if (relative.relation().contradicts()) {
      edges.add(Edge.of(FIELD, relative, stand(a, x), stand(b, y)));
    }
  }

  private static Stand<PlaceCount> stand(Witness witness, Claim<PlaceCount> claim) {
    return new Stand<>(
        witness, FIELD + ':' + count(claim.value()).interval(), claim.value(), List.of(claim));
  }

  static Count count(PlaceCount value) {
    Long min = value.min();
    Long max = value.max();
    if (min != null && min.equals(max)) {
      return Count.exactly(min, "");
    }
    Operator operator =
        max == null ? Operator.AT_LEAST : min == null ? Operator.AT_MOST : Operator.BETWEEN;
    return new Count(min, max, operator, "");
  }
}
