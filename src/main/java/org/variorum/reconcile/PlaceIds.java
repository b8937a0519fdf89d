package org.variorum.reconcile;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;

/** Under which id the places of an incident are read together: one for all names of a place. */
final class PlaceIds {

  static final String FIELD = "places";

  /** Places that there is room for at first. */
  private static final int FEW = 5;

  private final Likenesses likenesses;

  /**
   * Keys of places that two copies of a sentence spell differently in one place: there every
   * spelling is a reading of its own, though a gazetteer has one place for both.
   */
  private final Set<String> contested = new HashSet<>();

  private final IdentityHashMap<Place, String> ids = new IdentityHashMap<>(FEW);

  /**
   * The ids of one incident's places.
   *
   * @param places the claims of each report
   */
  PlaceIds(
      List<Witness> witnesses,
      Map<String, List<Claim<Place>>> places,
      Collations collations,
      Likenesses likenesses) {
    this.likenesses = likenesses;
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        Collation collation = collations.of(witnesses.get(i), witnesses.get(j));
        if (collation.differs()) {
          contest(
              collation,
              places.getOrDefault(witnesses.get(i).report(), List.of()),
              places.getOrDefault(witnesses.get(j).report(), List.of()));
        }
      }
    }
  }

  private void contest(Collation collation, List<Claim<Place>> some, List<Claim<Place>> others) {
    for (Claim<Place> x : some) {
      for (Claim<Place> y : others) {
        if (likenesses.speltApart(x.value(), y.value()) && collation.samePlace(x, y)) {
          contested.add(PlaceKey.of(x.value()));
        }
      }
    }
  }

  String of(Place place) {
    return ids.computeIfAbsent(place, this::newId);
  }

  Set<String> of(List<Claim<Place>> claims) {
    Set<String> all = new HashSet<>();
    claims.forEach(claim -> all.add(of(claim.value())));
    return all;
  }

  private String newId(Place place) {
    String key = likenesses.key(place);
    return FIELD + ':' + (contested.contains(key) ? PlaceKey.of(place.name()) : key);
  }
}
