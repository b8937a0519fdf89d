package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ménaka | menaka",
        "ISTANBUL | istanbul",
        "İstanbul | istanbul",
        "Diyarbakır | diyarbakir",
        "Łódź | lodz",
        "Tromsø | tromso",
        "Straße | strasse",
        "Jama’at | jama'at",
        "Jamaʿat | jama'at",
        "“no” | \"no\"",
        "al‑Shabaab | al-shabaab",
        "10–15 | 10-15",
        "— | --",
        "vil\u00adlage | village",
        "vil\u200blage | village",
        "١٢ | 12",
        "ｆｕｌｌ | full",
        "ﬁre | fire",
        "Ɗan | dan",
        "😀 | 😀",
        "مالي | مالي",
      })
  void foldsToOneForm(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @Test
  void plainLowerCaseIsLeftAlone() {
    String word = "killed";
    assertThat(Folding.fold(word)).isSameAs(word);
    assertThat(Folding.fold("")).isEmpty();
  }

  @Test
  void theDefaultLocaleTellsNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Folding.fold("KILLED IN İZMİR")).isEqualTo("killed in izmir");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyCharacterFoldsOnceAndForAll() {
    for (int c = 0; c < 0x2ffff; c++) {
      if (c >= 0xd800 && c < 0xe000) {
        continue;
      }
      String once = Folding.fold(Character.toString(c));
      assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
    }
  }
}
