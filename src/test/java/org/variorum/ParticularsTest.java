package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.Report;

/** What is told of violence in general is no incident; one act in particular is. */
class ParticularsTest {

  private static final String REST =
      " The minister spoke for an hour. He called for patience. Parliament meets again next week.";
  private static final Variorum VARIORUM = Variorum.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The government cannot talk while murders and attacks go on.",
        "Fighting a rebel army costs the country dearly, the minister said.",
        "He said that the violence must end and that the war has lasted too long.",
        "The bishops condemn the fighting.",
        "The strike by judges, which began on 3 November, goes on.",
        "A plane crashed near Goma on Monday. The crash killed 120 passengers.",
        "Two climbers died in an avalanche in Nepal on Sunday.",
        "Nine people were killed by a flood in Assam on 3 July 2004.",
        "A plane crashed into a suburb of Lima on Monday, destroying six houses and killing 17.",
        "A helicopter plunged into Lake Nyasa on Monday; two crewmen died and two lived.",
        "He was sent to Quito on Monday with the mission of killing the bishop.",
        "A political crisis exploded in Peru on Monday.",
        "Thanks to that aid 70,000 Salvadorans have been killed."
      })
  void violenceInGeneralIsNoIncident(String text) {
    assertThat(VARIORUM.parse(Report.of("r", text + REST)).incidents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen killed four farmers.",
        "A bomb exploded in Quibdo.",
        "Rebels attacked the police station on Tuesday.",
        "Rebels set a bus on fire.",
        "Police foiled an attack on the barracks on Friday.",
        "Nobody was hurt in the attack.",
        "Okonjo was shot dead at his home.",
        "Gunmen machinegunned the judge's car."
      })
  void oneActIs(String text) {
    assertThat(VARIORUM.parse(Report.of("r", text + REST)).incidents()).isNotEmpty();
  }
}
