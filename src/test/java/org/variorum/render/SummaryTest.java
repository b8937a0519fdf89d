package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.Variorum;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.reconcile.Dossier;

/** What stands at the head of a dossier, as an editor would write it. */
class SummaryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen kidnapped 20 pupils in Zamfara on Sunday. | Kidnapping of pupils in Nigeria, Sunday 3"
            + " March 2024",
        "A bomb killed nine people in Kabul on Sunday. | Bombing in Afghanistan, Sunday 3 March 2024"
      })
  void aTitleReadsAsEnglish(String text, String title) {
    assertThat(Summary.title(dossier(text))).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen kidnapped 20 pupils in Zamfara, Nigeria, on Sunday. | Zamfara State",
        "Gunmen kidnapped 20 pupils in Nigeria on Sunday. | Nigeria"
      })
  void aCountryIsNotNamedBesideItsDivision(String text, String where) {
    assertThat(new WhereText(dossier(text)).text()).isEqualTo(where);
  }

  private static Dossier dossier(String text) {
    Report report =
        new Report("a", text, null, Source.UNKNOWN, LocalDate.of(2024, 3, 4), null, null, null);
    return Variorum.standard().reconcile(List.of(report)).get(0);
  }
}
