package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Span;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;

/**
 * Names that stand in a copy of a sentence where the other copy has a place: nothing else can be
 * meant, even if no gazetteer knows them.
 */
final class PlaceSlots {

  private static final String RULE = "a name where a copy of the sentence has a place";
  private static final int LONGEST = 40;

  private final Collations collations;

  PlaceSlots(Collations collations) {
    this.collations = collations;
  }

  /** Adds to each report's places those that it names where another has one of its own. */
  void fill(List<Witness> witnesses, Map<String, List<Claim<Place>>> places) {
    Map<String, List<Claim<Place>>> read = Map.copyOf(places);
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        Witness a = witnesses.get(i);
        Witness b = witnesses.get(j);
        Collation collation = collations.of(a, b);
        if (collation.differs()) {
          String first = a.record().report().text();
          String second = b.record().report().text();
          for (Claim<Place> claim : read.getOrDefault(a.report(), List.of())) {
            Points.of(claim)
                .forEach(p -> add(places, b, claim, collation.inSecond(p, first, second)));
          }
          for (Claim<Place> claim : read.getOrDefault(b.report(), List.of())) {
            Points.of(claim)
                .forEach(p -> add(places, a, claim, collation.inFirst(p, second, first)));
          }
        }
      }
    }
  }

  private static void add(
      Map<String, List<Claim<Place>>> places,
      Witness witness,
      Claim<Place> model,
      @Nullable Span span) {
    List<Claim<Place>> own = places.getOrDefault(witness.report(), List.of());
    if (span == null
        || span.length() > LONGEST
        || !name(span.in(witness.record().report().text()))) {
      return;
    }
    Set<String> named = new TreeSet<>();
    for (Claim<Place> claim : own) {
      named.add(PlaceKey.of(claim.value()));
      if (Points.of(claim).stream().anyMatch(point -> point.overlaps(span))) {
        return;
      }
    }
    String name = span.in(witness.record().report().text());
    if (named.contains(PlaceKey.of(name))) {
      return;
    }
    Place like = model.value();
    boolean broad = like.kind() == PlaceKind.COUNTRY || like.kind() == PlaceKind.REGION;
    Place place =
        new Place(
            name,
            null,
            broad ? PlaceKind.UNKNOWN : like.kind(),
            null,
            null,
            null,
            null,
            null,
            Place.Precision.UNKNOWN);
    List<Claim<Place>> more = new ArrayList<>(own);
    more.add(
        new Claim<>(
            place,
            Stance.ASSERTED,
            model.by(),
            null,
            List.of(Evidence.of(witness.record().report(), span)),
            RULE));
    places.put(witness.report(), List.copyOf(more));
  }

  /**
   * Whether every word begins with a capital, but for articles and prefixes such as {@code al-}.
   */
  private static boolean name(String words) {
    boolean capital = false;
    for (String word : words.split("[\\s-]+")) {
      if (word.isEmpty()) {
        return false;
      }
      int first = word.codePointAt(0);
      boolean upper = Character.isUpperCase(first);
      capital |= upper;
      if (!upper && word.length() > 3 || !Character.isLetter(first)) {
        return false;
      }
    }
    return capital;
  }
}
