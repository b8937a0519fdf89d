package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;

class AgenciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KANO, March 5 (AFP) - Gunmen killed 12 people. | AFP",
        "Gunmen killed 12 people.;(Reuters) | Reuters",
        "Gunmen killed 12 people.;Source: AFP | AFP",
        "Gunmen killed 12 people.;With AFP inputs | AFP",
        "Gunmen killed 12 people.;© 2024 AFP | AFP",
        "Gunmen killed 12 people.;--Reuters | Reuters",
        "Gunmen killed 12 people, an officer told AFP. | ",
        "Gunmen killed 12 people.;Photo: AFP | ",
        "Gunmen killed 12 people in front of the AP building. | "
      })
  void whoseTextItIsNotWhoIsQuoted(String text, String agency) {
    Report report = Report.of("r", text.replace(';', '\n'));
    assertThat(Agencies.credited(DocumentReader.standard().read(report)))
        .isEqualTo(agency == null ? Set.of() : Set.of(agency));
  }
}
