package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareNameTest {

  @ParameterizedTest
  @CsvSource({
    "Fairfax County, Fairfax",
    "Departamento de Bolívar, Bolívar",
    "Province of the Marches, Marches",
    "District, District",
    "Kayes, Kayes",
    "County Durham, Durham"
  })
  void wordsThatOnlySayThatItIsADivisionAreLeftOut(String name, String bare) {
    assertThat(BareName.of(name)).isEqualTo(bare);
  }
}
