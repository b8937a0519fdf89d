package org.variorum.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Spelling;
import org.variorum.dictionary.Spelling.Likeness;
import org.variorum.extract.place.Place;

/**
 * How like the names of an incident's places are, every name made ready and every two compared
 * once: reports repeat names.
 */
final class Likenesses {

  private static final int FEW = 24;
  private static final int SOME = 4;

  private record Pair(String one, String other) {

    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final Map<Pair, Likeness> known = new HashMap<>();
  private final Map<Pair, Spelling.Level> levels = new HashMap<>();
  private final Map<String, Spelling.Name> ready = new HashMap<>();
  private final IdentityHashMap<Place, String> keys = new IdentityHashMap<>(SOME);

  /** The places by their order of appearance, equal ones under one number. */
  private final Map<Place, Integer> byValue = new HashMap<>();

  private final IdentityHashMap<Place, Integer> numbers = new IdentityHashMap<>(SOME);

  /** How each of the few stands to those of lower and higher numbers, once one has been asked. */
  private final @Nullable PlaceRelation[][] relations = new PlaceRelation[FEW][];

  Likeness of(String one, String other) {
    Pair pair = Pair.of(one, other);
    Likeness likeness = known.get(pair);
    if (likeness == null) {
      likeness = ready(one).compare(ready(other));
      known.put(pair, likeness);
    }
    return likeness;
  }

  private Spelling.Name ready(String name) {
    return ready.computeIfAbsent(name, Spelling.Name::of);
  }

  /** The level of {@link #of}, without what it is worth in bits. */
  Spelling.Level level(String one, String other) {
    Pair pair = Pair.of(one, other);
    Spelling.Level level = levels.get(pair);
    if (level == null) {
      Likeness likeness = ready(one).compareIfLike(ready(other));
      level = likeness.level();
      levels.put(pair, level);
      if (level != Spelling.Level.PART && likeness.plausible()) {
        known.put(pair, likeness);
      }
    }
    return level;
  }

  /** How two places stand to each other; of the first few places every two are compared once. */
  PlaceRelation relation(Place one, Place other) {
    int i = number(one);
    int j = number(other);
    if (i >= FEW || j >= FEW) {
      return newRelation(one, other);
    }
    @Nullable PlaceRelation[] row = relations[i];
    if (row == null || row.length <= j) {
      row = row == null ? new PlaceRelation[Math.max(SOME, j + 1)] : Arrays.copyOf(row, FEW);
      relations[i] = row;
    }
    PlaceRelation relation = row[j];
    if (relation == null) {
      relation = newRelation(one, other);
      row[j] = relation;
    }
    return relation;
  }

  /** Whether two names of one listed place are spellings of each other, and not the same. */
  boolean speltApart(Place a, Place b) {
    if (a.gazetteerId() == null || !a.gazetteerId().equals(b.gazetteerId())) {
      return false;
    }
    return switch (of(a.name(), b.name()).level()) {
      case TRANSLITERATION, ONE_LETTER, FEW_LETTERS -> true;
      case SAME, ARTICLE, PART, FAR -> false;
    };
  }

  private int number(Place place) {
    Integer known = numbers.get(place);
    if (known == null) {
      known = byValue.computeIfAbsent(place, p -> byValue.size());
      numbers.put(place, known);
    }
    return known;
  }

  private PlaceRelation newRelation(Place one, Place other) {
    return PlaceRelation.of(
        one,
        other,
        level(PlaceRelation.name(one), PlaceRelation.name(other)),
        key(one).equals(key(other)));
  }

  /** {@link PlaceKey#of(Place)}, made once for every place. */
  String key(Place place) {
    return keys.computeIfAbsent(place, PlaceKey::of);
  }
}
