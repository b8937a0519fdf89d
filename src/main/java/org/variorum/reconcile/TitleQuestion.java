package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;
import org.variorum.incident.IncidentType.Value;
import org.variorum.incident.Responsibility;
import org.variorum.incident.TitleClaims;

/**
 * Where, by whom and what kind by a title that is given beside the text, against that text: notes
 * about single reports, each under the field that it is of. Figures are {@link TitleOdds}.
 */
final class TitleQuestion implements Question<Object> {

  /** A town within that of the text's may be the one by which its readers know where it is. */
  private static final double FAR_KM = 100;

  /**
   * A hundred thousand inhabitants, or a seat: the name of a smaller town may be that of a quarter
   * which no gazetteer has.
   */
  private static final double KNOWN = 5;

  private final List<Edge> edges = new ArrayList<>();

  TitleQuestion(List<Witness> witnesses) {
    for (Witness witness : witnesses) {
      TitleClaims title = witness.record().titleOnly();
      if (title != null && witness.record().role() == IncidentRecord.Role.MAIN) {
        places(witness, title.places());
        doers(witness, title.responsibility());
        types(witness, title.types());
      }
    }
  }

  @Override
  public List<Reading<Object>> readings() {
    return List.of();
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    String report = sides.get(0).reports().get(0);
    return new Verdict(
        null,
        List.of(Reason.of(Reason.Kind.NOT_DECIDED), Reason.of(Reason.Kind.TITLE_DIFFERS, report)));
  }

  /** A town of the title that is none of the text's, nor near one, nor may hold one. */
  private void places(Witness witness, List<Claim<Place>> titled) {
    List<Claim<Place>> told = new ArrayList<>();
    for (Claim<Place> claim : witness.record().places()) {
      Place place = claim.value();
      boolean listed = place.gazetteerId() != null && place.lat() != null && place.lon() != null;
      if (!claim.stance().silence() && !PlaceRelation.broad(place)) {
        if (!listed) {
          return; // a village that no gazetteer has may lie anywhere
        }
        told.add(claim);
      }
    }
    for (Claim<Place> claim : titled) {
      if (!told.isEmpty() && told.stream().allMatch(t -> apart(claim.value(), t.value()))) {
        edges.add(
            Edge.of(
                "places", Relative.CONFLICT, place(witness, claim), place(witness, told.get(0))));
        return;
      }
    }
  }

  /** Whether the title's town is well known, and none of its name near the text's or around it. */
  private static boolean apart(Place title, Place told) {
    Double lat = told.lat();
    Double lon = told.lon();
    if (lat == null || lon == null || PlaceRelation.of(title, told) != PlaceRelation.APART) {
      return false;
    }
    String admin1 = told.admin1();
    if (admin1 != null && Folding.fold(admin1).contains(Folding.fold(title.name()))) {
      return false;
    }
    List<GazetteerEntry> namesakes = Gazetteer.world().find(title.name());
    return !namesakes.isEmpty()
        && namesakes.get(0).prominence() >= KNOWN
        && namesakes.stream().noneMatch(entry -> entry.distanceKm(lat, lon) <= FAR_KM);
  }

  private static Stand<Place> place(Witness witness, Claim<Place> claim) {
    return new Stand<>(
        witness, "places:" + PlaceKey.of(claim.value()), claim.value(), List.of(claim));
  }

  /** A body with a name, where the text names another and not as one of several. */
  private void doers(Witness witness, List<Claim<Responsibility>> titled) {
    List<Claim<Responsibility>> told = ResponsibilityStand.ofNamed(witness);
    for (Claim<Responsibility> claim : titled) {
      boolean rival =
          !told.isEmpty()
              && told.stream()
                  .allMatch(
                      t ->
                          ResponsibilityStand.proper(t)
                              && !ResponsibilityStand.same(claim, t)
                              && !ResponsibilityStand.oneState(claim, t));
      if (rival) {
        edges.add(ResponsibilityStand.titled(Relative.CONFLICT, witness, told.get(0), claim));
        return;
      }
    }
  }

  /** "Gunmen kill 14" above a text of a blast and no shot, or a blast above one of shots only. */
  private void types(Witness witness, List<Claim<IncidentType>> titled) {
    Value told = witness.record().type().value();
    boolean shots = Means.SHOT.named(witness.document());
    boolean blast = Means.BLAST.named(witness.document());
    for (Claim<IncidentType> claim : titled) {
      Value type = claim.value().value();
      String title = claim.evidence().get(0).quote();
      boolean blastAbove =
          TypeQuestion.BLASTS.contains(type)
              && TypeQuestion.SHOOTINGS.contains(told)
              && shots
              && !blast
              && Means.BLAST.named(title)
              && !Means.SHOT.named(title);
      boolean shotsAbove =
          TypeQuestion.SHOOTINGS.contains(type)
              && TypeQuestion.BLASTS.contains(told)
              && !shots
              && blast
              && Means.SHOT.named(title)
              && !Means.BLAST.named(title);
      Claim<IncidentType> own = TypeQuestion.claim(witness);
      if ((blastAbove || shotsAbove) && own != null) {
        edges.add(
            Edge.of(
                "type",
                Relative.CONFLICT,
                TypeQuestion.stand(witness, claim),
                TypeQuestion.stand(witness, own)));
        return;
      }
    }
  }
}
