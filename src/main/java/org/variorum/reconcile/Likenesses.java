package org.variorum.reconcile;

import java.util.HashMap;
import java.util.Map;
import org.variorum.dictionary.Spelling;
import org.variorum.dictionary.Spelling.Likeness;
import org.variorum.extract.place.Place;

/**
 * How like the names of an incident's places are, every two compared once: reports repeat names.
 */
final class Likenesses {

  private final Map<String, Likeness> known = new HashMap<>();

  Likeness of(String one, String other) {
    return known.computeIfAbsent(one + '\n' + other, names -> Spelling.compare(one, other));
  }

  PlaceRelation relation(Place one, Place other) {
    return PlaceRelation.of(one, other, of(PlaceRelation.name(one), PlaceRelation.name(other)));
  }
}
