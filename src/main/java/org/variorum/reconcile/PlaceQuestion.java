package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private static final String FIELD = "places";

  /** Places and claims that there is room for at first. */
  private static final int FEW = 5;

  /** Bits of spelling from which two names are one though one report has both. */
  private static final double ONE_NAME = 14;

  private final List<Witness> witnesses;
  private final Collations collations;
  private final Likenesses likenesses;
  private final Map<String, List<Claim<Place>>> places = new HashMap<>();

  /** The ids of the places that each report names. */
  private final Map<String, Set<String>> named = new HashMap<>();

  private final IdentityHashMap<Place, String> ids = new IdentityHashMap<>(FEW);
  private final IdentityHashMap<Claim<Place>, Stand<Place>> stands = new IdentityHashMap<>(FEW);
  private final List<Reading<Place>> readings;
  private final List<Edge> edges = new ArrayList<>();

  /** The pairs of places by which the two reports that are being compared are at odds. */
  private final Set<String> done = new HashSet<>();

  /**
   * Places that two copies of a sentence spell differently in one place: there every spelling is a
   * reading of its own, though a gazetteer has one place for both.
   */
  private final Set<String> contested = new TreeSet<>();

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
    contest();
    places.forEach((report, claims) -> named.put(report, ids(claims)));
    readings =
        collate.readings(all, c -> id(c.value()), Comparator.comparingInt(PlaceQuestion::known));
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
        ? new SpellingVerdict(readings, witnesses, this::id, likenesses).of(sides)
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

  private void contest() {
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        Collation collation = collations.of(witnesses.get(i), witnesses.get(j));
        if (collation.differs()) {
          for (Claim<Place> x : places(witnesses.get(i))) {
            for (Claim<Place> y : places(witnesses.get(j))) {
              if (spelledApart(x.value(), y.value()) && collation.samePlace(x, y)) {
                contested.add(PlaceKey.of(x.value()));
              }
            }
          }
        }
      }
    }
  }

  /** Whether two names of one listed place are spellings of each other, and not the same. */
  private boolean spelledApart(Place a, Place b) {
    if (a.gazetteerId() == null || !a.gazetteerId().equals(b.gazetteerId())) {
      return false;
    }
    return switch (likenesses.of(a.name(), b.name()).level()) {
      case TRANSLITERATION, ONE_LETTER, FEW_LETTERS -> true;
      case SAME, ARTICLE, PART, FAR -> false;
    };
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
        if (relation != null && done.add(id(x.value()) + '\n' + id(y.value()))) {
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
            && done.add(id(x.value()) + '\n' + id(y.value()))) {
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
        case SAME -> spelledApart(x.value(), y.value()) ? Relation.SPELLING_VARIANT : null;
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
        Edge.of(FIELD, new Relative(relation, Relative.Subject.BOTH), stand(a, x), stand(b, y)));
  }

  /** Every claim of the same spelling stands with it. */
  private Stand<Place> stand(Witness witness, Claim<Place> claim) {
    return stands.computeIfAbsent(claim, c -> newStand(witness, claim));
  }

  private Stand<Place> newStand(Witness witness, Claim<Place> claim) {
    String id = id(claim.value());
    List<Claim<Place>> alike = new ArrayList<>();
    for (Claim<Place> other : places(witness)) {
      if (id(other.value()).equals(id)) {
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
      if (!there.contains(id(claim.value()))) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(claim);
      }
    }
    return missing;
  }

  private Set<String> ids(List<Claim<Place>> claims) {
    Set<String> all = new HashSet<>();
    claims.forEach(claim -> all.add(id(claim.value())));
    return all;
  }

  private String id(Place place) {
    return ids.computeIfAbsent(place, this::newId);
  }

  private String newId(Place place) {
    String key = likenesses.key(place);
    return FIELD + ':' + (contested.contains(key) ? PlaceKey.of(place.name()) : key);
  }

  private static int known(Place place) {
    return (place.gazetteerId() == null ? 0 : 4)
        + (place.lat() == null ? 0 : 2)
        + (place.admin1() == null ? 0 : 1);
  }
}
