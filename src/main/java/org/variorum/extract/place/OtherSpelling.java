package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.Spelling;

/**
 * Which listed place a name that is not listed may be another spelling of. A worker for one
 * document: each name is looked up once.
 *
 * <p>Only what a transliteration or a single letter explains, and only in the country that the
 * report is about: whether two spellings that are farther apart are one is for those to say who
 * have more than one report.
 */
final class OtherSpelling {

  private static final double TRANSLITERATED = 14;
  private static final double MISSPELT = 20;
  private static final double CLEAR = 2;

  private final Gazetteer gazetteer;
  private final Map<String, Optional<GazetteerEntry>> known = new HashMap<>();

  OtherSpelling(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Nullable GazetteerEntry of(Candidate c, @Nullable String mainCountry) {
    Candidate holder = c.within;
    GazetteerEntry outer = holder == null ? null : holder.chosen;
    String country = outer != null && outer.country() != null ? outer.country() : mainCountry;
    if (country == null) {
      return null;
    }
    return known
        .computeIfAbsent(
            country + ' ' + c.key(), key -> Optional.ofNullable(find(written(c), country)))
        .orElse(null);
  }

  private static String written(Candidate c) {
    StringBuilder name = new StringBuilder();
    for (int i = c.from; i < c.to; i++) {
      name.append(i == c.from ? "" : " ").append(c.sentence.token(i).text());
    }
    return name.toString();
  }

  private record Close(GazetteerEntry entry, double bits) {}

  private @Nullable GazetteerEntry find(String written, String country) {
    Spelling.Name name = Spelling.Name.of(written);
    List<Close> close = new ArrayList<>();
    for (GazetteerEntry entry : gazetteer.similar(written, country, TRANSLITERATED)) {
      if (entry.kind() == PlaceKind.TOWN || entry.kind() == PlaceKind.VILLAGE) {
        Spelling.Likeness likeness = name.compare(Spelling.Name.of(entry.name()));
        if (explained(likeness)) {
          close.add(new Close(entry, likeness.bits()));
        }
      }
    }
    close.sort(
        Comparator.comparingDouble((Close c) -> -c.bits()).thenComparing(c -> c.entry().id()));
    boolean clear = close.size() == 1 || close.size() > 1 && ahead(close.get(0), close.get(1));
    return clear ? close.get(0).entry() : null;
  }

  private static boolean ahead(Close first, Close second) {
    return first.bits() - second.bits() >= CLEAR;
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
