package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.RoledActor;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Fields;
import org.variorum.reconcile.Reading;
import org.variorum.reconcile.Side;

/** What independent families agree on, what one family alone says, and what nobody says. */
final class Agreement {

  private static final int MOST = 8;

  private final Dossier dossier;
  private final Explanation explanation;
  private final Set<String> disputed = new TreeSet<>();

  Agreement(Dossier dossier, Explanation explanation) {
    this.dossier = dossier;
    this.explanation = explanation;
    dossier
        .contradictions()
        .forEach(c -> c.sides().stream().map(Side::reading).forEach(disputed::add));
  }

  /**
   * By label, what several families say, or what one family alone says; nothing that is at odds.
   */
  Map<String, List<String>> said(boolean bySeveral) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    Fields fields = dossier.fields();
    collect(rows, "date", fields.date(), bySeveral);
    collect(rows, "where", fields.places(), bySeveral);
    collect(
        rows,
        "who",
        fields.actors().stream().filter(r -> r.value().role() != RoledActor.Role.OTHER).toList(),
        bySeveral);
    collect(rows, "responsibility", fields.responsibility(), bySeveral);
    collect(rows, "casualties", fields.casualties(), bySeveral);
    collect(rows, "outcome", fields.outcomes(), bySeveral);
    return rows;
  }

  private <V> void collect(
      Map<String, List<String>> rows, String label, List<Reading<V>> readings, boolean agreed) {
    List<String> values = new ArrayList<>();
    int more = 0;
    for (Reading<V> reading : readings) {
      if (reading.support() > 1 == agreed && !disputed.contains(reading.id())) {
        String value = describe(reading);
        if (values.contains(value)) {
          continue;
        }
        if (values.size() < MOST) {
          values.add(value);
        } else {
          more++;
        }
      }
    }
    if (more > 0) {
      values.add("and " + more + " more");
    }
    if (!values.isEmpty()) {
      rows.put(label, values);
    }
  }

  private String describe(Reading<?> reading) {
    if (reading.value() instanceof Casualty casualty) {
      return explanation.reading(reading.id())
          + (casualty.side() == Casualty.Side.UNKNOWN
              ? ""
              : " (" + Phrase.side(casualty.side()) + ")");
    }
    return explanation.reading(reading.id());
  }

  /** The questions that no report answers. */
  List<String> nobody() {
    List<String> nobody = new ArrayList<>();
    if (dossier.fields().date().isEmpty()) {
      nobody.add("when it was");
    }
    if (dossier.fields().places().isEmpty()) {
      nobody.add("where it was");
    }
    if (dossier.consensus().perpetrators().isEmpty()
        && dossier.fields().responsibility().isEmpty()) {
      nobody.add("who did it");
    }
    for (Casualty.Side side : List.of(Casualty.Side.STATE_FORCES, Casualty.Side.CIVILIANS)) {
      boolean silent = false;
      boolean told = false;
      for (Reading<Casualty> reading : dossier.fields().casualties()) {
        Count count = reading.value().count();
        if (reading.value().side() == side) {
          silent |= count == null;
          told |= count != null;
        }
      }
      if (silent && !told) {
        nobody.add("how many " + Phrase.side(side) + " were hurt");
      }
    }
    if (!told(Effect.KILLED)) {
      nobody.add("how many were killed");
    }
    if (!told(Effect.WOUNDED)) {
      nobody.add("how many were wounded");
    }
    return nobody;
  }

  private boolean told(Effect effect) {
    return dossier.fields().casualties().stream()
        .anyMatch(r -> r.value().effect() == effect && r.value().count() != null);
  }
}
