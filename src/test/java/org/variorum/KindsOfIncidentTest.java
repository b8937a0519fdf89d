package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;

/** What kind of incident a text tells of, how many, and where. */
class KindsOfIncidentTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen murdered the mayor of Quibdo on Tuesday. | ASSASSINATION
          Two farmers were killed by hooded men on Monday. | ASSASSINATION
          Soldiers executed nine villagers on Monday. | MASSACRE
          Rebels attacked the town hall with dynamite on Monday. | BOMBING
          Rebels attacked the barracks on Monday. | ARMED_ASSAULT
          Grenades damaged the embassy on Monday. | BOMBING
          A bombing attack on a branch of the bank on Monday hurt nobody. | BOMBING
          Attackers set fire to a hotel in Tripoli on Monday. | ARSON
          """)
  void kind(String text, String kind) {
    assertThat(read(text).get(0).type().value().name()).isEqualTo(kind);
  }

  @Test
  void theMurderOfOneIsNotThatOfAnother() {
    assertThat(
            read(
                "The murder of Ana Ruiz on Monday shocked the town. Police linked it to the murder"
                    + " of Juan Paz, a union leader."))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The senator attacked the policy on Tuesday. He spoke for an hour. Nobody answered him.",
        "The drought destroyed the economy in 2005. It lasted a year. Prices rose."
      })
  void figuresOfSpeechAreNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aBearingIsNoPlaceOfTheAct() {
    assertThat(read("Rebels attacked Tonacatepeque, 16 km north of San Salvador.").get(0).places())
        .extracting(place -> place.value().name())
        .contains("Tonacatepeque")
        .doesNotContain("San Salvador");
  }

  private static List<IncidentRecord> read(String text) {
    return VARIORUM.parse(Report.of("r", text)).incidents();
  }
}
