package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.dictionary.Folding;
import org.variorum.extract.actor.Actor;
import org.variorum.incident.Claim;
import org.variorum.incident.RoledActor;

/**
 * Who had a part in it. Rival perpetrators are a matter of responsibility; here every actor stands
 * for itself.
 */
final class ActorQuestion implements Question<RoledActor> {

  private final List<Reading<RoledActor>> readings;

  ActorQuestion(List<Witness> witnesses, Collate collate) {
    List<Claim<RoledActor>> all = new ArrayList<>();
    witnesses.forEach(w -> all.addAll(w.record().actors()));
    Wordings wordings = new Wordings(witnesses);
    readings =
        collate.readings(
            all,
            c -> "actors:" + c.value().role() + '/' + Folding.fold(wordings.name(c.value())),
            Comparator.comparingInt(ActorQuestion::telling));
  }

  @Override
  public List<Reading<RoledActor>> readings() {
    return readings;
  }

  @Override
  public List<Edge> edges() {
    return List.of();
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    return new Verdict(null, List.of());
  }

  /** How much a value tells: a name before a description, then links, then length. */
  private static int telling(RoledActor actor) {
    boolean named = actor.canonical() != null || actor.kind() == Actor.Kind.ORGANIZATION;
    return (named ? 10_000 : 0) + actor.affiliations().size() * 100 + actor.name().length();
  }

  static String name(RoledActor actor) {
    String canonical = actor.canonical();
    return canonical == null ? actor.name() : canonical;
  }
}
