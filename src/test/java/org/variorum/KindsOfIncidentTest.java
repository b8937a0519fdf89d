package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;

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
          Hooded men dragged nine villagers from their homes and shot them. The nine villagers were killed on Monday. | MASSACRE
          Inmates rioted at a prison in Manaus on Monday; 56 were killed. | RIOT
          A minibus hit a roadside bomb in Nimroz on Monday, leaving nine dead. | MINE_OR_IED
          Two children were killed when shells hit a school in Gao on Monday. | SHELLING_OR_AIR_STRIKE
          The rebels released four hostages on Monday. | KIDNAPPING
          Kidnappers freed an engineer in Port Harcourt on Monday. | KIDNAPPING
          Twenty rebels surrendered to the army in Gao on Monday. | OTHER
          Rebels attacked the town hall with dynamite on Monday. | BOMBING
          Rebels attacked the barracks on Monday. | ARMED_ASSAULT
          Grenades damaged the embassy on Monday. | BOMBING
          A bombing attack on a branch of the bank on Monday hurt nobody. | BOMBING
          Attackers set fire to a hotel in Tripoli on Monday. | ARSON
          Gunmen armed with grenades attacked a bus near Kidal on Monday. | ARMED_ASSAULT
          Government helicopters dropped barrel bombs on a market in Idlib on Monday. | SHELLING_OR_AIR_STRIKE
          The bombing of a village in Darfur by government planes on Monday killed 12. | SHELLING_OR_AIR_STRIKE
          Warplanes bombed a hospital in Aleppo on Monday, killing nine. | SHELLING_OR_AIR_STRIKE
          """)
  void kind(String text, String kind) {
    assertThat(read(text).get(0).type().value().name()).isEqualTo(kind);
  }

  static Stream<Arguments> typeWords() {
    return Tsv.load("type-words.tsv").rows().stream()
        .map(row -> Arguments.of(row.get("example"), row.get("type")));
  }

  @ParameterizedTest
  @MethodSource("typeWords")
  void kindByAWordBesideTheAct(String example, String type) {
    assertThat(read(example).get(0).type().value().name()).as(example).isEqualTo(type);
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
  void prisonersWhomAStateReleasesWereNotKidnapped() {
    assertThat(read("The government released 40 prisoners on Monday.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A second bomb was found and defused near the school on Monday.",
        "Police found a bomb at the airport in Cork on Monday.",
        "A device that soldiers discovered under the bridge was a bomb, which they removed.",
      })
  void aBombThatIsFoundHasNotGoneOff(String text) {
    assertThat(read(text))
        .extracting(record -> record.type().status())
        .doesNotContain(IncidentType.Status.CARRIED_OUT);
  }

  @Test
  void aDeviceThatIsDestroyedHarmsNobody() {
    assertThat(read("A device was found and destroyed by police on Monday.")).isEmpty();
    assertThat(read("Police found two grenades and a rifle in his car on Monday.")).isEmpty();
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
