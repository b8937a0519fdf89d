package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterWorthTest {

  private static final List<String> NAMES =
      List.of(
          "Diboli",
          "Binoli",
          "Khan Yunis",
          "Han Younes",
          "Al-Qaim",
          "Qaim",
          "Shuja'iyya",
          "Sajaiya",
          "Ouagadougou",
          "Wagadugu",
          "Kati",
          "Kita",
          "Zone 4",
          "Zone 5",
          "Aaaa",
          "Aa",
          "Ménaka",
          "Menaka",
          "Deir ez-Zor",
          "Dayr az Zawr");

  @Test
  void noAlignmentComesToMore() {
    for (String one : NAMES) {
      LetterWorth worth = new LetterWorth(one);
      for (String other : NAMES) {
        assertThat(worth.shared(LetterBag.of(other)))
            .as(one + " and " + other)
            .isGreaterThanOrEqualTo(Spelling.compare(one, other).bits());
      }
    }
  }

  @Test
  void namesOfOtherLettersShareNothing() {
    assertThat(new LetterWorth("Kita").shared(LetterBag.of("Goz"))).isLessThan(1);
  }
}
