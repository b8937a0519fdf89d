package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.extract.place.Place;
import org.variorum.incident.PlaceCount;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reading;
import org.variorum.reconcile.Relation;
import org.variorum.reconcile.Side;

/** Where it happened, in the words of a summary. */
final class WhereText {

  private final Dossier dossier;

  WhereText(Dossier dossier) {
    this.dossier = dossier;
  }

  String text() {
    Map<String, List<String>> variants = new TreeMap<>();
    for (Contradiction contradiction : dossier.contradictions()) {
      if (contradiction.relation() == Relation.SPELLING_VARIANT) {
        String kept =
            contradiction.preferred() == null
                ? contradiction.sides().get(0).reading()
                : contradiction.preferred();
        for (Side side : contradiction.sides()) {
          if (!side.reading().equals(kept)) {
            variants.computeIfAbsent(kept, k -> new ArrayList<>()).add(spelling(side.reading()));
          }
        }
      }
    }
    List<String> names = new ArrayList<>();
    for (Reading<Place> reading : dossier.fields().places()) {
      if (dossier.consensus().places().contains(reading.value())) {
        List<String> also = variants.getOrDefault(reading.id(), List.of());
        names.add(
            Phrase.place(reading.value())
                + (also.isEmpty() ? "" : " [also " + String.join(", ", also) + "]"));
      }
    }
    PlaceCount count = dossier.consensus().placeCount();
    Long least = count == null ? null : count.min();
    Long min = least == null || least < names.size() ? null : least;
    String number =
        min == null
            ? ""
            : (min.equals(count == null ? null : count.max()) ? "" : "at least ")
                + Phrase.many(min.intValue(), "place", "places");
    long open = min == null ? 0 : min - names.size();
    return (number.isEmpty() ? "" : number + (names.isEmpty() ? "" : ": "))
        + String.join(", ", names)
        + (open > 0 && !names.isEmpty() ? " and " + open + " not named" : "");
  }

  private String spelling(String reading) {
    return dossier.fields().places().stream()
        .filter(r -> r.id().equals(reading))
        .map(r -> r.value().name())
        .findFirst()
        .orElse(reading);
  }
}
