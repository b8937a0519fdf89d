package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.document.Span;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;
import org.variorum.incident.IncidentType.Value;

/**
 * What kind of incident it was. Most kinds go together: a clash may be an ambush and a massacre.
 * What was planted or carried to its place was not dropped or fired on it, and what is told as a
 * blast and nothing else was no shooting and nothing else.
 */
final class TypeQuestion implements Question<IncidentType> {

  private static final String FIELD = "type";
  private static final String RULE = "the kind of the incident, told where it is first told of";

  /** Not plain bombings: aircraft bomb too. */
  private static final Set<Value> PLANTED = EnumSet.of(Value.SUICIDE_BOMBING, Value.MINE_OR_IED);

  private static final Set<Value> FIRED = EnumSet.of(Value.SHELLING_OR_AIR_STRIKE);

  static final Set<Value> BLASTS =
      EnumSet.of(Value.BOMBING, Value.SUICIDE_BOMBING, Value.MINE_OR_IED);

  static final Set<Value> SHOOTINGS =
      EnumSet.of(Value.ARMED_ASSAULT, Value.ASSASSINATION, Value.MASSACRE, Value.AMBUSH);

  private final List<Witness> witnesses;
  private final List<Reading<IncidentType>> readings;
  private final List<Edge> edges = new ArrayList<>();

  TypeQuestion(List<Witness> witnesses, Collate collate) {
    this.witnesses = witnesses;
    List<Claim<IncidentType>> all = new ArrayList<>();
    List<@Nullable Claim<IncidentType>> claims = new ArrayList<>();
    for (Witness witness : witnesses) {
      Claim<IncidentType> claim = claim(witness);
      claims.add(claim);
      if (claim != null) {
        all.add(claim);
      }
    }
    readings =
        collate.readings(
            all, claim -> id(claim.value()), Comparator.comparing(IncidentType::coordinated));
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        Claim<IncidentType> x = claims.get(i);
        Claim<IncidentType> y = claims.get(j);
        if (x != null && y != null && main(i) && main(j) && apart(i, x.value(), j, y.value())) {
          edges.add(Edge.of(FIELD, Relative.CONFLICT, stand(i, x), stand(j, y)));
        }
      }
    }
  }

  @Override
  public List<Reading<IncidentType>> readings() {
    return readings;
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    return Verdicts.open(sides);
  }

  private boolean main(int witness) {
    return witnesses.get(witness).record().role() == IncidentRecord.Role.MAIN;
  }

  private boolean apart(int witness, IncidentType a, int other, IncidentType b) {
    return PLANTED.contains(a.value()) && FIRED.contains(b.value())
        || PLANTED.contains(b.value()) && FIRED.contains(a.value())
        || blastOnly(witness, a) && shotsOnly(other, b)
        || blastOnly(other, b) && shotsOnly(witness, a);
  }

  private boolean blastOnly(int witness, IncidentType type) {
    return BLASTS.contains(type.value()) && !Means.SHOT.named(witnesses.get(witness).document());
  }

  /** Gunmen often come behind a bomber, so a report of gunmen has to be silent about a blast. */
  private boolean shotsOnly(int witness, IncidentType type) {
    return SHOOTINGS.contains(type.value())
        && Means.SHOT.named(witnesses.get(witness).document())
        && !Means.BLAST.named(witnesses.get(witness).document());
  }

  private Stand<IncidentType> stand(int witness, Claim<IncidentType> claim) {
    return stand(witnesses.get(witness), claim);
  }

  static Stand<IncidentType> stand(Witness witness, Claim<IncidentType> claim) {
    return new Stand<>(witness, id(claim.value()), claim.value(), List.of(claim));
  }

  private static String id(IncidentType type) {
    return FIELD + ':' + type.value();
  }

  /** The type with the sentence in which its report first tells of the incident. */
  static @Nullable Claim<IncidentType> claim(Witness witness) {
    IncidentRecord record = witness.record();
    List<Claim<?>> told = new ArrayList<>();
    told.addAll(record.casualties());
    told.addAll(record.dates());
    told.addAll(record.outcomes());
    told.addAll(record.places());
    Span first = null;
    for (Claim<?> claim : told) {
      Span span = Points.of(claim).get(0);
      first = first == null || span.begin() < first.begin() ? span : first;
    }
    Sentence sentence = first == null ? null : witness.sentenceAt(first);
    return sentence == null || record.type().value() == Value.OTHER
        ? null
        : new Claim<>(
            record.type(),
            Stance.ASSERTED,
            List.of(),
            null,
            List.of(Evidence.of(record.report(), sentence.span())),
            RULE);
  }
}
