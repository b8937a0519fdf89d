package org.variorum.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Cluster;
import org.variorum.reconcile.Consensus;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Family;
import org.variorum.reconcile.Fields;
import org.variorum.reconcile.Kinship;
import org.variorum.reconcile.Reason;
import org.variorum.reconcile.Relation;
import org.variorum.reconcile.Side;

/** A dossier as it stands in JSON: its records by id, its contradictions with words. */
record DossierShape(
    String id,
    List<String> records,
    List<String> reports,
    List<String> mainReports,
    List<List<String>> families,
    List<KinshipShape> kinships,
    Fields fields,
    Consensus consensus,
    List<ContradictionShape> contradictions,
    List<Cluster.Related> related) {

  static DossierShape of(Dossier dossier) {
    Explanation explanation = new Explanation(dossier);
    return new DossierShape(
        dossier.id(),
        dossier.records().stream().map(IncidentRecord::id).toList(),
        dossier.reports(),
        dossier.mainReports(),
        dossier.families().stream().map(Family::reports).toList(),
        dossier.families().stream()
            .flatMap(family -> family.kinships().stream())
            .map(KinshipShape::of)
            .toList(),
        dossier.fields(),
        dossier.consensus(),
        dossier.contradictions().stream().map(c -> ContradictionShape.of(c, explanation)).toList(),
        dossier.related());
  }

  /** Why two reports are one family. */
  record KinshipShape(String a, String b, double bits, List<Kinship.Shared> shared) {

    static KinshipShape of(Kinship kinship) {
      return new KinshipShape(kinship.a(), kinship.b(), kinship.bits(), kinship.shared());
    }
  }

  /** A contradiction with its severity and its reasons in words. */
  record ContradictionShape(
      String id,
      String field,
      Relation relation,
      int severity,
      List<Side> sides,
      @Nullable String preferred,
      List<Reason> reasons,
      String explanation) {

    static ContradictionShape of(Contradiction contradiction, Explanation explanation) {
      return new ContradictionShape(
          contradiction.id(),
          contradiction.field(),
          contradiction.relation(),
          contradiction.severity(),
          contradiction.sides(),
          contradiction.preferred(),
          contradiction.reasons(),
          explanation.of(contradiction));
    }
  }
}
