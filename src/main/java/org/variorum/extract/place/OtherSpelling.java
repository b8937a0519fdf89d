package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.Spelling;

/**
 * Which listed place of a country a name that is not listed there may be another spelling of. A
 * worker for one document: each name is looked up once.
 *
 * <p>Only what a transliteration or a single letter explains, and only in the country that the
 * report is about: whether two spellings that are farther apart are one is for those to say who
 * have more than one report.
 */
final class OtherSpelling {

  private static final double TRANSLITERATED = 14;
  private static final double MISSPELT = 20;
  private static final double CLEAR = 2;
  private static final double WANTED = 4;

  private final Gazetteer gazetteer;
  private final Map<String, Optional<GazetteerEntry>> known = new HashMap<>();

  OtherSpelling(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Nullable GazetteerEntry of(Candidate c, @Nullable String country) {
    if (country == null) {
      return null;
    }
    @Nullable PlaceKind wanted = c.slot.kind();
    return known
        .computeIfAbsent(
            country + ' ' + wanted + ' ' + c.key(),
            key -> Optional.ofNullable(find(written(c), wanted, country)))
        .orElse(null);
  }

  /**
   * The region that a town gives its name to, for a name of which only the town is listed: {@code
   * the province of Raqa}; else the place itself.
   */
  GazetteerEntry regionOf(GazetteerEntry town) {
    String region = town.kind() == PlaceKind.TOWN ? town.admin1() : null;
    if (region == null) {
      return town;
    }
    Spelling.Name seat = Spelling.Name.of(town.bareName());
    return gazetteer.find(region).stream()
        .filter(
            entry ->
                entry.kind() == PlaceKind.REGION
                    && Objects.equals(entry.country(), town.country())
                    && explained(seat.compare(Spelling.Name.of(entry.bareName()))))
        .findFirst()
        .orElse(town);
  }

  /** Why a name that was put on the map by its spelling lies there. */
  List<Place.Because> because(Candidate c) {
    if (c.chosen == null) {
      return List.of();
    }
    return List.of(
        Place.Because.SPELLING, c.holder() == null ? Place.Because.COUNTRY : Place.Because.HELD);
  }

  private static String written(Candidate c) {
    StringBuilder name = new StringBuilder();
    for (int i = c.from; i < c.to; i++) {
      name.append(i == c.from ? "" : " ").append(c.sentence.token(i).text());
    }
    return name.toString();
  }

  private record Close(GazetteerEntry entry, double bits) {}

  private @Nullable GazetteerEntry find(
      String written, @Nullable PlaceKind wanted, String country) {
    Spelling.Name name = Spelling.Name.of(written);
    List<Close> close = new ArrayList<>();
    for (GazetteerEntry entry : gazetteer.similar(written, country, TRANSLITERATED)) {
      Spelling.Likeness likeness = name.compare(Spelling.Name.of(entry.bareName()));
      if (entry.kind() != PlaceKind.SITE && explained(likeness)) {
        close.add(new Close(entry, likeness.bits() + fit(entry.kind(), wanted)));
      }
    }
    close.sort(
        Comparator.comparingDouble((Close c) -> -c.bits())
            .thenComparing(c -> -c.entry().prominence())
            .thenComparing(c -> c.entry().id()));
    return close.isEmpty() || !clear(close) ? null : close.get(0).entry();
  }

  /** How well the kind of a place fits what its words say that it is. */
  private static double fit(PlaceKind kind, @Nullable PlaceKind wanted) {
    boolean division = kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT;
    boolean sought = wanted == PlaceKind.REGION || wanted == PlaceKind.DISTRICT;
    return kind == wanted ? WANTED : division == sought ? WANTED / 2 : 0;
  }

  /** Whether no other name is nearly as close; a town and its own district are one name. */
  private static boolean clear(List<Close> close) {
    Close first = close.get(0);
    for (Close other : close) {
      boolean named = other.entry().bareName().equals(first.entry().bareName());
      if (!named && first.bits() - other.bits() < CLEAR) {
        return false;
      }
    }
    return true;
  }

  private static boolean explained(Spelling.Likeness likeness) {
    return switch (likeness.level()) {
      case SAME, ARTICLE -> true;
      case TRANSLITERATION -> likeness.bits() >= TRANSLITERATED;
      case ONE_LETTER -> likeness.bits() >= MISSPELT;
      case FEW_LETTERS, PART, FAR -> false;
    };
  }
}
