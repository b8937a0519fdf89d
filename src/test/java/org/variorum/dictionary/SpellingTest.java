package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @Test
  void everyRowsExampleIsReadAsOneName() {
    for (Tsv.Row row : Tsv.load("spellings.tsv").rows()) {
      String[] pair = row.get("example").split("\\|");
      double with = Spelling.compare(pair[0], pair[1]).bits();
      double same = Letters.bits(Folding.fold(pair[0]));
      assertThat(same - with).as(row.get("example")).isLessThan(Letters.bits(row.get("one")) + 9);
      assertThat(row.get("source")).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Timbuktu, TIMBUKTU, SAME",
    "Deir Ezzor, Deir-Ezzor, SAME",
    "al-Bab, Bab, ARTICLE",
    "Salah al-Din, Salaheddin, TRANSLITERATION",
    "Qamishli, al-Qameshli, TRANSLITERATION",
    "Milis, Meles, TRANSLITERATION",
    "Heneyda, Khuneida, TRANSLITERATION",
    "Raqqa, Raqa, TRANSLITERATION",
    "Palmyra, Palmira, TRANSLITERATION",
    "Fairbanks, Fairbarks, ONE_LETTER",
    "Rafah, Nafah, ONE_LETTER",
    "Kafr Zeita, Kfar Zeita, TRANSLITERATION",
    "Medina, Meidna, ONE_LETTER",
    "Binoli, Diboli, FEW_LETTERS",
    "Gogoui, Gogui, TRANSLITERATION",
    "Sandaré, Sandere, TRANSLITERATION",
    "Nioro, Nioro du Sahel, PART",
    "Homs, Aleppo, FAR",
    "Mopti, Segou, FAR",
    "Gao, Gaoua, FAR",
    "Gao, Menaka, FAR",
    "Hasakah, Latakia, FAR",
  })
  void levelsAreWhatAPersonWouldSay(String one, String other, Spelling.Level level) {
    assertThat(Spelling.compare(one, other).level())
        .as("%s", Spelling.compare(one, other))
        .isEqualTo(level);
  }

  @Test
  void commonLettersInShortNamesAreLittleEvidence() {
    assertThat(Spelling.compare("Gao", "Gaoua").bits())
        .isLessThan(Spelling.compare("Heneyda", "Khuneida").bits());
    assertThat(Spelling.compare("Kati", "Kita").bits())
        .isLessThan(Spelling.compare("Palmyra", "Palmira").bits());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void comparisonIsSymmetricAndOneselfIsClosest(long seed) {
    Random random = new Random(seed);
    for (int n = 0; n < 500; n++) {
      String a = word(random);
      String b = word(random);
      assertThat(Spelling.compare(a, b))
          .as("seed %d: %s %s", seed, a, b)
          .isEqualTo(Spelling.compare(b, a));
      assertThat(Spelling.compare(a, b).bits())
          .isLessThanOrEqualTo(Spelling.compare(a, a).bits() + 1e-9 + 40);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsLikeComparesAsInTheWholeComparison(long seed) {
    Random random = new Random(seed);
    for (int n = 0; n < 5_000; n++) {
      String a = word(random);
      String b = n % 2 == 0 ? word(random) : a + word(random);
      Spelling.Likeness whole = Spelling.compare(a, b);
      Spelling.Likeness quick = Spelling.Name.of(a).compareIfLike(Spelling.Name.of(b));
      assertThat(quick.level()).as("seed %d: %s %s", seed, a, b).isEqualTo(whole.level());
      if (whole.plausible() && whole.level() != Spelling.Level.PART) {
        assertThat(quick).as("seed %d: %s %s", seed, a, b).isEqualTo(whole);
      }
    }
    assertThat(Spelling.Name.of("Lzukar").compareIfLike(Spelling.Name.of("ukar")).level())
        .as("just enough bits, and less by rounding")
        .isEqualTo(Spelling.Level.FEW_LETTERS);
  }

  @Test
  void hostileNamesAreCompared() {
    assertThat(Spelling.compare("", "").level()).isEqualTo(Spelling.Level.SAME);
    assertThat(Spelling.compare("", "Gao").plausible()).isFalse();
    assertThat(Spelling.compare("a".repeat(100_000), "b".repeat(100_000)).plausible()).isFalse();
    assertThat(Spelling.compare("\ud83d\ude00", "حلب").plausible()).isFalse();
  }

  private static String word(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      out.append("abdehiklmnorstuy '-".charAt(random.nextInt(19)));
    }
    return out.toString();
  }
}
