package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;

/** What nobody did is no incident; the example of every row of {@code mishap-words.tsv} is one. */
class MishapTest {

  private static final Variorum VARIORUM = Variorum.standard();

  static Stream<Tsv.Row> rows() {
    return Tsv.load("mishap-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEveryWordIsRead(Tsv.Row row) {
    Report example = Report.of("r", row.get("example"));

    assertThat(
            new Expected(row.line(), true, row.get("holds"))
                .holds(VARIORUM.parse(example).incidents()))
        .as("%s: %s", example.text(), row.get("holds"))
        .isTrue();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Militants sank a ferry off Basilan on Monday, killing 12 passengers.",
        "A building collapsed in Gaza on Monday after an air strike, killing 12 people.",
        "A fuel tanker packed with explosives blew up in Kabul on Monday, killing 90 people.",
        "Fire from the tanks killed three boys in Rafah on Monday.",
        "A drone crashed into a fuel depot in Jeddah on Monday, wounding three workers.",
        "A mortar round fell on a school in Damascus on Monday, killing nine pupils.",
        "Workers were crushed to death by an army tank in Gwangju on Monday.",
        "An explosion at a gas depot in Mosul on Monday, claimed by Islamic State, killed 12 people.",
        "A bus plunged into a ravine near Quetta on Monday after gunmen shot the driver; 20 died.",
        "A fire at a mosque in Lyon killed three people on Monday; police suspect a far-right group.",
        "A pipeline explosion in Arauca killed 12 people on Monday; police suspect rebels.",
        "Drunken soldiers killed five villagers in Goma on Sunday.",
        "A van veered into worshippers in London on Sunday, killing one man.",
        "A hijacked plane crashed into a tower in New York on Monday, killing 180 people.",
        "A storm of bullets killed three policemen in Tancitaro on Monday."
      })
  void whatSomebodyBroughtAboutIsNoMishap(String report) {
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A hotel fire in Manila killed 12 guests on Monday.",
        "The explosion in Tyre that killed 200 people on Monday was an accident, not an attack.",
        "A fire at a petrol station in Accra killed 96 people on Monday.",
        "Police suspect a short circuit in the fire that killed 12 people in Cairo on Monday.",
        "The collapse of a factory in Dhaka killed 1,100 workers on Monday."
      })
  void whatOnlySoundsOfSomebodysHandIsOne(String report) {
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents()).isEmpty();
  }

  @Test
  void theDeadOfAMishapAreNoneOfTheAttackToldBehindIt() {
    String report =
        "A plane crashed near Goma on Sunday, killing 20. In Beni, ADF rebels killed six farmers on"
            + " Monday.";
    assertThat(VARIORUM.parse(Report.of("r", report)).incidents())
        .singleElement()
        .satisfies(i -> assertThat(i.casualties()).hasSize(1));
  }
}
