package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;

/** What nobody did is no incident; the example of every row of {@code mishaps.tsv} is one. */
class MishapTest {

  private static final Variorum VARIORUM = Variorum.standard();

  static Stream<String> examples() {
    return Tsv.load("mishaps.tsv").rows().stream().map(row -> row.get("example"));
  }

  @ParameterizedTest
  @MethodSource
  void examples(String example) {
    assertThat(VARIORUM.parse(Report.of("r", example)).incidents()).as(example).isEmpty();
  }

  @Test
  void theDeadOfAnEpidemicAreNobodysVictims() {
    String report =
        "The number of patients treated for the virus in clinics was 157, the ministry said."
            + " At least 64 people have died since Friday. Six deaths were reported in Lagos.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).isEmpty();
  }

  @Test
  void thoseWhoWereKilledWhileADiseaseWentAboutStayVictims() {
    String report =
        "Twelve people were killed in Baghdad on Monday, hospital sources said, days after an"
            + " outbreak of flu closed schools.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).hasSize(1);
  }

  @Test
  void theDismissedAndThePricesAreNobodysVictims() {
    String report =
        "The president sacked the army chief and two ministers in Nairobi on Tuesday. The company"
            + " raked in millions. Prices rocketed in Kano on Monday.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).isEmpty();
  }

  @Test
  void anActInAReportThatNamesADiseaseStaysOne() {
    String report =
        "Gunmen killed two health workers who fought an outbreak of polio in Peshawar on Monday.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).hasSize(1);
  }

  @Test
  void whoWasShotInAnAccidentWasShotBySomebody() {
    String report =
        "A man was fatally shot in a hunting accident near Elmira on Sunday. The sheriff called it a"
            + " terrible accident.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).hasSize(1);
  }

  @Test
  void aStormWithANameOfItsOwnAndAFallingTreeHaveNoHands() {
    String report =
        "Hurricane Olga destroyed two hundred houses in Kano, killing at least ten people. Two"
            + " people died when a van was hit by a falling tree. The storm killed four in Jos.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).isEmpty();
  }

  @Test
  void whatACourtOrdersAndWhatALeakSetsOffIsNobodysAttack() {
    String report =
        "Iran executed two men in Tehran on Monday. Authorities hanged three others in Shiraz. A gas"
            + " leak caused an explosion that killed four people in Qom, and a boiler exploded at a"
            + " school in Yazd, killing two pupils. A man hanged himself in Tabriz.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).isEmpty();
  }

  @Test
  void theVictimsOfThoseWhoAreExecutedStayVictims() {
    String report = "Texas executed a man on Monday for the 2001 murder of two women in Dallas.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents())
        .singleElement()
        .satisfies(
            i ->
                assertThat(i.casualties())
                    .singleElement()
                    .satisfies(c -> assertThat(c.value().count().min()).isEqualTo(2)));
  }

  @Test
  void whatArmedGroupsCallAnExecutionIsTheirs() {
    String report = "Boko Haram executed two men for spying in Maiduguri on Monday.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).hasSize(1);
  }
}
