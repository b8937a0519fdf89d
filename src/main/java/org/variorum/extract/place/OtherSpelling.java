package org.variorum.extract.place;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.Spelling;

/**
 * Which listed place a name that is not listed may be another spelling of.
 *
 * <p>Only what a transliteration or a single letter explains, and only in the country that the
 * report is about: whether two spellings that are farther apart are one is for those to say who
 * have more than one report.
 */
final class OtherSpelling {

  private static final double TRANSLITERATED = 14;
  private static final double MISSPELT = 20;

  private OtherSpelling() {}

  static @Nullable GazetteerEntry of(
      Candidate c, @Nullable String mainCountry, Gazetteer gazetteer) {
    Candidate holder = c.within;
    GazetteerEntry outer = holder == null ? null : holder.chosen;
    String country = outer != null && outer.country() != null ? outer.country() : mainCountry;
    if (country == null) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (int i = c.from; i < c.to; i++) {
      name.append(i == c.from ? "" : " ").append(c.sentence.token(i).text());
    }
    String written = name.toString();
    List<GazetteerEntry> close =
        gazetteer.similar(written, country).stream()
            .filter(e -> e.kind() == PlaceKind.TOWN || e.kind() == PlaceKind.VILLAGE)
            .filter(e -> explained(Spelling.compare(written, e.name())))
            .sorted(
                Comparator.comparingDouble(
                        (GazetteerEntry e) -> -Spelling.compare(written, e.name()).bits())
                    .thenComparing(GazetteerEntry::id))
            .toList();
    return close.size() == 1 || close.size() > 1 && clear(written, close) ? close.get(0) : null;
  }

  private static boolean clear(String written, List<GazetteerEntry> close) {
    double first = Spelling.compare(written, close.get(0).name()).bits();
    double second = Spelling.compare(written, close.get(1).name()).bits();
    return first - second >= 2;
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
