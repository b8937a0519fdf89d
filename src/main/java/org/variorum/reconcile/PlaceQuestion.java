package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.Spelling;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;

/**
 * Where it was: the same places, places within places, spellings of one name, and places that
 * cannot both be right.
 *
 * <p>A report that names both of two spellings holds them for two places, unless they are no more
 * than two transliterations of a name. Reports that share a place do not conflict over the others,
 * since an incident may have several.
 */
final class PlaceQuestion implements Question<Place> {

  /** Places and claims that there is room for at first. */
  private static final int FEW = 5;

  /** Bits of spelling from which two names are one though one report has both. */
  private static final double ONE_NAME = 14;

  private final List<Witness> witnesses;
  private final PlaceIds ids;
  private final Collations collations;
  private final Likenesses likenesses;
  private final Map<String, List<Claim<Place>>> places = new HashMap<>();

  /** The ids of the places that each report names. */
  private final Map<String, Set<String>> named = new HashMap<>();

  private final IdentityHashMap<Claim<Place>, Stand<Place>> stands = new IdentityHashMap<>(FEW);
  private final List<Reading<Place>> readings;
  private final List<Edge> edges = new ArrayList<>();

  /** The pairs of places by which the two reports that are being compared are at odds. */
  private final Set<String> done = new HashSet<>();

  PlaceQuestion(
      List<Witness> witnesses, Collate collate, Collations collations, Likenesses likenesses) {
    this.witnesses = witnesses;
    this.collations = collations;
    this.likenesses = likenesses;
    List<Claim<Place>> all = new ArrayList<>();
    for (Witness witness : witnesses) {
      places.put(witness.report(), told(witness));
    }
    new PlaceSlots(collations).fill(witnesses, places);
    witnesses.forEach(witness -> all.addAll(places(witness)));
    ids = new PlaceIds(witnesses, places, collations, likenesses);
    places.forEach((report, claims) -> named.put(report, ids.of(claims)));
    readings =
        collate.readings(
            all, c -> ids.of(c.value()), Comparator.comparingInt(PlaceQuestion::known));
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        compare(witnesses.get(i), witnesses.get(j));
      }
    }
  }

  @Override
  public List<Reading<Place>> readings() {
    return readings;
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    return relation == Relation.SPELLING_VARIANT
        ? new SpellingVerdict(readings, witnesses, ids::of, likenesses).of(sides)
        : Verdicts.open(sides);
  }

  private static List<Claim<Place>> told(Witness witness) {
    List<Claim<Place>> told = new ArrayList<>();
    for (Claim<Place> claim : witness.record().places()) {
      if (!claim.stance().silence()) {
        told.add(claim);
      }
    }
    return told;
  }

  private List<Claim<Place>> places(Witness witness) {
    return places.getOrDefault(witness.report(), List.of());
  }

  private void compare(Witness a, Witness b) {
    List<Claim<Place>> onlyA = missing(a, b);
    List<Claim<Place>> onlyB = missing(b, a);
    if (onlyA.isEmpty() && onlyB.isEmpty()) {
      return;
    }
    Collation collation = collations.of(a, b);
    boolean collated = false;
    done.clear();
    for (Claim<Place> x : onlyA) {
      for (Claim<Place> y : onlyB) {
        boolean slot = collation.samePlace(x, y);
        Relation relation = relation(x, y, slot, a, b);
        if (relation != null && done.add(ids.of(x.value()) + '\n' + ids.of(y.value()))) {
          collated |= slot;
          add(relation, a, x, b, y);
        }
      }
    }
    respelt(a, onlyA, b, places(b));
    respelt(a, places(a), b, onlyB);
    if (!collated && done.isEmpty()) {
      apart(a, onlyA, b, onlyB);
    }
  }

  /**
   * "Urom al-Joz" against the "Urum al-Joz" of a report that spells it both ways: a strong likeness
   * of two names of which one is listed nowhere.
   */
  private void respelt(Witness a, List<Claim<Place>> some, Witness b, List<Claim<Place>> others) {
    for (Claim<Place> x : some) {
      for (Claim<Place> y : others) {
        if (likenesses.relation(x.value(), y.value()) == PlaceRelation.MAYBE_VARIANT
            && strong(likenesses.of(x.value().name(), y.value().name()))
            && done.add(ids.of(x.value()) + '\n' + ids.of(y.value()))) {
          add(Relation.SPELLING_VARIANT, a, x, b, y);
        }
      }
    }
  }

  private static boolean strong(Spelling.Likeness likeness) {
    return likeness.level() == Spelling.Level.TRANSLITERATION && likeness.bits() >= ONE_NAME;
  }

  private @Nullable Relation relation(
      Claim<Place> x, Claim<Place> y, boolean slot, Witness a, Witness b) {
    PlaceRelation relation = likenesses.relation(x.value(), y.value());
    if (slot) {
      return switch (relation) {
        case SAME -> likenesses.speltApart(x.value(), y.value()) ? Relation.SPELLING_VARIANT : null;
        case NEAR -> elsewhere(x.value(), y.value()) ? Relation.CONFLICT : null;
        case WITHIN, CONTAINS -> null;
        case MAYBE_VARIANT -> Relation.SPELLING_VARIANT;
        case APART, UNKNOWN ->
            likenesses.of(x.value().name(), y.value().name()).plausible()
                ? Relation.SPELLING_VARIANT
                : Relation.CONFLICT;
      };
    }
    if (relation != PlaceRelation.MAYBE_VARIANT) {
      return null;
    }
    double bits = likenesses.of(x.value().name(), y.value().name()).bits();
    return bits + SpellingVerdict.context(x, places(a), y, places(b), likenesses)
            >= SpellingVerdict.ENOUGH
        ? Relation.SPELLING_VARIANT
        : null;
  }

  /**
   * Reports that share no place, and whose foremost places are known to be apart. That both lie in
   * the country that one of them names makes two towns no less apart, where both are about the
   * incident.
   */
  private void apart(Witness a, List<Claim<Place>> onlyA, Witness b, List<Claim<Place>> onlyB) {
    if (onlyA.isEmpty() || onlyB.isEmpty()) {
      return;
    }
    boolean towns = main(a) && main(b) && town(places(a)) && town(places(b));
    for (Claim<Place> x : places(a)) {
      for (Claim<Place> y : places(b)) {
        if (towns && (country(x.value()) || country(y.value()))) {
          continue;
        }
        PlaceRelation relation = likenesses.relation(x.value(), y.value());
        boolean fine = !PlaceRelation.broad(x.value()) || !PlaceRelation.broad(y.value());
        if (relation != PlaceRelation.APART
            && !(relation == PlaceRelation.SAME && PlaceRelation.broad(x.value()))
            && fine) {
          return;
        }
      }
    }
    Claim<Place> x = foremost(onlyA);
    Claim<Place> y = foremost(onlyB);
    if (likenesses.relation(x.value(), y.value()) == PlaceRelation.APART) {
      add(Relation.CONFLICT, a, x, b, y);
    }
  }

  /** The first place that is finer than a country, if there is one. */
  private static Claim<Place> foremost(List<Claim<Place>> claims) {
    for (Claim<Place> claim : claims) {
      if (!country(claim.value())) {
        return claim;
      }
    }
    return claims.get(0);
  }

  private static boolean main(Witness witness) {
    return witness.record().role() == IncidentRecord.Role.MAIN;
  }

  private static boolean town(List<Claim<Place>> claims) {
    for (Claim<Place> claim : claims) {
      if (!PlaceRelation.broad(claim.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean country(Place place) {
    return place.kind() == PlaceKind.COUNTRY;
  }

  private void add(Relation relation, Witness a, Claim<Place> x, Witness b, Claim<Place> y) {
    edges.add(
        Edge.of(
            PlaceIds.FIELD,
            new Relative(relation, Relative.Subject.BOTH),
            stand(a, x),
            stand(b, y)));
  }

  /** Every claim of the same spelling stands with it. */
  private Stand<Place> stand(Witness witness, Claim<Place> claim) {
    return stands.computeIfAbsent(claim, c -> newStand(witness, claim));
  }

  private Stand<Place> newStand(Witness witness, Claim<Place> claim) {
    String id = ids.of(claim.value());
    List<Claim<Place>> alike = new ArrayList<>();
    for (Claim<Place> other : places(witness)) {
      if (ids.of(other.value()).equals(id)) {
        alike.add(other);
      }
    }
    return new Stand<>(witness, id, claim.value(), alike);
  }

  /** Two listed towns, however near each other, cannot both stand in one place of a sentence. */
  private static boolean elsewhere(Place a, Place b) {
    return a.gazetteerId() != null
        && b.gazetteerId() != null
        && !PlaceRelation.broad(a)
        && !PlaceRelation.broad(b)
        && PlaceRelation.kilometres(a, b) > PlaceRelation.SAME_TOWN_KM;
  }

  /** The claims of places that the other report does not name under the same spelling. */
  private List<Claim<Place>> missing(Witness own, Witness other) {
    Set<String> there = named.getOrDefault(other.report(), Set.of());
    List<Claim<Place>> missing = List.of(); // as a rule
    for (Claim<Place> claim : places(own)) {
      if (!there.contains(ids.of(claim.value()))) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(claim);
      }
    }
    return missing;
  }

  private static int known(Place place) {
    return (place.gazetteerId() == null ? 0 : 4)
        + (place.lat() == null ? 0 : 2)
        + (place.admin1() == null ? 0 : 1);
  }
}
