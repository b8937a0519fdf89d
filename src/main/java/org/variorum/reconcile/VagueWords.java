package org.variorum.reconcile;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Folding;
import org.variorum.reconcile.CasualtyPolicy.Position;

/** Words for a number of people that name none, as ACLED enters them. */
enum VagueWords {
  /** The codebook. */
  HUNDREDS(100, "hundreds"),
  /** The fatality FAQ; "several dozen" are dozens. */
  DOZENS(12, "dozens", "dozen"),
  /** The fatality FAQ. */
  TENS(10, "tens"),
  /** The codebook. */
  SEVERAL(3, "several", "many", "few");

  private final long number;
  private final Set<String> words;

  VagueWords(long number, String... words) {
    this.number = number;
    this.words = Set.of(words);
  }

  /** What ACLED enters for a figure: the least that its words allow. */
  static long conservative(Position position) {
    if (position.vague()) {
      List<String> told =
          List.of(Folding.fold(position.tally().count().text()).split("[^\\p{L}]+"));
      for (VagueWords vague : values()) {
        if (told.stream().anyMatch(vague.words::contains)) {
          return vague.number;
        }
      }
    }
    return position.number();
  }
}
