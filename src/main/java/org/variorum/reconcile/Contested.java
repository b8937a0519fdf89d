package org.variorum.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;

/**
 * Spellings without a gazetteer entry beside which another report has what may be another spelling
 * of the name. Looked for once, and only when two reports share a name that no gazetteer lists.
 */
final class Contested implements Supplier<Set<String>> {

  private final List<Witness> witnesses;
  private final Likenesses likenesses;
  private @Nullable Set<String> found;

  Contested(List<Witness> witnesses, Likenesses likenesses) {
    this.witnesses = witnesses;
    this.likenesses = likenesses;
  }

  @Override
  public Set<String> get() {
    Set<String> known = found;
    if (known == null) {
      known = look();
      found = known;
    }
    return known;
  }

  private Set<String> look() {
    Map<String, Place> byKey = new TreeMap<>();
    for (Witness witness : witnesses) {
      for (Claim<Place> claim : witness.record().places()) {
        byKey.putIfAbsent(likenesses.key(claim.value()), claim.value());
      }
    }
    Set<String> contested = new TreeSet<>();
    List<Map.Entry<String, Place>> places = List.copyOf(byKey.entrySet());
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        if (likenesses.relation(places.get(i).getValue(), places.get(j).getValue())
            == PlaceRelation.MAYBE_VARIANT) {
          contested.add(places.get(i).getKey());
          contested.add(places.get(j).getKey());
        }
      }
    }
    return contested;
  }
}
