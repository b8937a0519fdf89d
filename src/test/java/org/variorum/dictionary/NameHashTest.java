package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameHashTest {

  private final NameHash hash = new NameHash();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "St. Louis",
        "N'Djamena",
        "Port-au-Prince",
        "El Fasher",
        "Mt Elgon",
        "`Ar`ar",
        "",
        " - "
      })
  void whatLiesAsBytesHasTheKeyOfItsFoldedName(String name) {
    assertSame(name);
  }

  @Test
  void anyAsciiHasTheKeyOfItsFoldedName() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        name.append("aAelLmMstST'.`- /9".charAt(random.nextInt(18)));
      }
      assertSame(name.toString());
    }
  }

  @Test
  void otherLettersAreLeftToFolding() {
    byte[] utf8 = "Ménaka".getBytes(StandardCharsets.UTF_8);
    assertThat(hash.ascii(utf8, 0, utf8.length)).isFalse();
    assertThat(hash.ascii(utf8, utf8.length - 3, utf8.length)).isTrue();
    assertThat(hash.key).isEqualTo(NameKey.of("aka"));
  }

  private void assertSame(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    assertThat(hash.ascii(utf8, 0, utf8.length)).as(name).isTrue();
    NameKey.Parts parts = NameKey.parts(name);
    assertThat(hash.key).as(name).isEqualTo(parts.key());
    assertThat(hash.first).as(name).isEqualTo(parts.first());
    assertThat(hash.words).as(name).isEqualTo(parts.words());
  }
}
