package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStartTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "St. Borovo, Saint Borovo",
        "Mt Borovo, Mount Borovo",
        "El Borovo, al-Borovo",
        "N'Borovo, Nborovo",
        "'Ayn Borovo, Ayn Borovo",
        "Ébo, Ebo"
      })
  void namesOfOneKeyHaveOneStart(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    assertThat(NameStart.of(one)).isEqualTo(NameStart.of(other));
  }

  @Test
  void wordsBeginAsTheNameThatTheyMake() {
    for (String name :
        new String[] {"borovo", "b 's town", "st - borovo", "- ebo", "é 's 's", ""}) {
      String[] words = Arrays.stream(name.split(" ")).map(Folding::fold).toArray(String[]::new);
      WordRow row = i -> words[i];
      String joined = name.replace(" 's", "s").replace("- ", "");
      assertThat(NameKey.of(joined)).as(name).isEqualTo(NameIndex.key(row, 0, words.length));
      assertThat(NameStart.of(row, 0, words.length)).as(name).isEqualTo(NameStart.of(joined));
    }
  }

  @Test
  void bytesTellTheStartWhereTheyTellIt() {
    Gazetteer.world()
        .in(
            "SA",
            entry -> {
              byte[] utf8 = entry.name().getBytes(StandardCharsets.UTF_8);
              assertThat(NameStart.plain(utf8, 0, utf8.length))
                  .as(entry.name())
                  .isIn(-1, NameStart.of(entry.name()));
            });
    assertThat(NameStart.plain("Ad Darb".getBytes(StandardCharsets.UTF_8), 0, 7)).isEqualTo(-1);
    assertThat(NameStart.plain("Darb".getBytes(StandardCharsets.UTF_8), 0, 4)).isPositive();
  }
}
