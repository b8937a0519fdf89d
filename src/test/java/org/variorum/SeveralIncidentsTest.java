package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;
import org.variorum.incident.RoledActor;

/** How many incidents a report tells of, and which words are of which. */
class SeveralIncidentsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @ParameterizedTest
  @CsvSource({
    "Six killed by bomb in Kirkuk, 2017-04-19",
    "Two killed by bomb in Mosul, 2017-04-15",
    "A weekend of bombs, 2017-04-15"
  })
  void theTitlesFigureSaysWhichIncidentOfTwoAReportIsAbout(String title, LocalDate day) {
    String text =
        "Firemen stand beside a street in Mosul where a blast killed two people on Saturday."
            + " A bomb killed six people in Kirkuk on Wednesday, police said.";
    IncidentRecord main =
        VARIORUM
            .parse(Report.of("r", text).withTitle(title).withPublishedAt(LocalDate.of(2017, 4, 19)))
            .incidents()
            .get(0);
    assertThat(main.role()).isEqualTo(IncidentRecord.Role.MAIN);
    assertThat(main.dates().get(0).value().earliest()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The monitor on Monday raised to 21 the number of people killed in Sunday's bombings in Homs.",
        "The monitor on Monday put the number killed by airstrikes on a market in Homs the previous day up to 21."
      })
  void theDayOnWhichATollIsRaisedIsNotTheActs(String text) {
    IncidentRecord main =
        VARIORUM
            .parse(Report.of("r", text).withPublishedAt(LocalDate.of(2017, 7, 3)))
            .incidents()
            .get(0);
    assertThat(main.dates().get(0).value().earliest()).isEqualTo(LocalDate.of(2017, 7, 2));
  }

  @Test
  void aCaptionOfADayBackIsNotTheNewsWhereMoreAreHurtOnTheDay() {
    String text =
        "A boy who was hurt by a blast near Mosul on Saturday sits in a tent."
            + " A bomb killed six people and wounded 30 in Kirkuk on Wednesday, state television said.";
    IncidentRecord main =
        VARIORUM
            .parse(
                Report.of("r", text)
                    .withTitle("Deadly blast in Iraq")
                    .withPublishedAt(LocalDate.of(2017, 4, 19)))
            .incidents()
            .get(0);
    assertThat(main.dates().get(0).value().earliest()).isEqualTo(LocalDate.of(2017, 4, 19));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb exploded at a bank in Lima on Monday. The bomb broke windows. The blast hurt two. | 1
          A bomb exploded at a bank in Lima on Monday. Another bomb exploded at a hotel. | 2
          A bomb exploded at a bank in Lima on Monday. In addition, gunmen fired on a bus. | 2
          Gunmen kidnapped a farmer near Jos on Monday. Nobody claimed the act. A church was also burned. | 2
          Gunmen killed a mayor in Jos on Monday. The attackers also burned his car. | 1
          Gunmen killed 30 farmers in Jos on Monday. Three guards were killed the same day in a separate attack near Kano. | 2
          A man killed six pupils at a school in Bergen on Tuesday before police shot him dead. | 1
          Gunmen killed two men in Jos on Monday, hours after a bomb killed six people in Kano. | 2
          Gunmen killed six in Jos on Monday. Two died at once. Four died in hospital. | 1
          A judge was shot in Cali on Monday. A union leader was shot in Pasto. | 2
          Rebels attacked Jolo on 3 May. Days later the rebels attacked Basilan on 9 May. | 2
          Warplanes hit a school in Idlib province on Monday. Nobody claimed it. Crews came. The monitor said six raids by jets hit Zulan village in Idlib province. | 1
          A blast killed eight medics on Monday. Crews came. Nobody claimed it. Rescuers said a raid in Kafr Zulan killed eight of the team. | 1
          Raids on an aid convoy near Aleppo killed 20 on Monday. Crews came. Nobody claimed it. The raid on the convoy destroyed 18 vehicles in Zulan in Aleppo province. | 1
          A raid near Aleppo killed 20 people on Monday. Crews came. Nobody claimed it. A raid killed nine people in Damascus. | 2
          An air strike killed 18 people in Urom al-Zor in Syria on Monday. Crews came. Nobody claimed it. A toll from the strike on Urum al-Zor had been 15. | 1
          After the assassination of Ana Ruiz judges met, following the murder of a magistrate. | 2
          A man shot dead nine people in Bergen, hours after a bomb in Oslo. | 2
          Police say the murder of Ana Ruiz on Monday was political. The murder of Ruiz shocked all. | 1
          One bomb went off at a bank in Lima, another at a school in Ica and a third outside a church in Puno. | 3
          Two guards were shot dead in Cali, two soldiers died on a mine near Pasto, and a bus was burned in Tumaco. | 3
          Rebels killed 12 soldiers in Diffa, the same day that a bomber killed five people in Kano. | 2
          Gunmen killed four soldiers in Mopti on Monday, a week after militants raided the town of Boni. | 2
          Two days after the murder of the mayor, gunmen attacked the town hall. | 2
          Acts: 1. In Kano, gunmen killed a guard. 2. In Jos, a bomb hurt five. 3. In Yola, two farmers were kidnapped. | 3
          Gunmen shot dead a judge in Cali on Monday. The police said guerrillas blew up a bank near the port. | 2
          Soldiers killed two reporters in two separate shootings on Monday. | 1
          Gunmen attacked two villages in Plateau on Monday. In Barkin, they killed six. In Jol, they burned 20 houses. | 1
          Rebels blew up a bridge on Monday. In a separate incident, a guard was killed and two hurt when men threw a grenade at a bus. | 2
          Gunmen stormed a post in Quetta on Monday. Four guards had been killed there in March. | 2
          Gunmen attacked a hotel in Bamako on Monday. The siege ended when special forces stormed it. | 1
          Police are investigating the killing of Ana Ruiz on 25 April and today's attack in Cali. | 2
          Six die in raid on Jos. At least six people were killed in Jos on Monday. Raiders set fire to houses in the town, killing a guard. | 1
          Rebels carried out attacks on Bama on Monday, killing six. A nurse died. The governor came. Gunmen burned a school in Dikwa on Monday. | 2
          Attacks on Monday killed 13 people in Bama. A nurse died. The governor came. In Dikwa eight people were killed. | 1
          Police in Leeds carried out a controlled explosion on a suspicious package on Monday. | 0
          Weapons including three grenades were found in a house in Bilbao on Monday. | 0
          Gunmen killed six in Bama on Monday. Ten were hurt, according to a nurse in Jos. | 1
          Gunmen killed six in Bama on Monday. Ten were hurt, according to a nurse, in Jos on Tuesday. | 2
          """)
  void howMany(String text, int incidents) {
    assertThat(read(text)).hasSize(incidents);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police foiled a plot to bomb the opera house in Sydney on Monday. | FOILED
          Rebels tried to kidnap the minister in Quito on Monday. | ATTEMPTED
          Rebels attacked guards in Quito on Monday in a bid to kidnap the minister. | CARRIED_OUT
          Rebels attempted to kill the governor of Kano on Monday, but guards repelled the attack. | ATTEMPTED
          The alleged bombing of a village in Darfur by government planes was condemned on Monday. | CARRIED_OUT
          """)
  void whatWasHinderedWasNotDone(String text, String status) {
    assertThat(read(text).get(0).type().status().name()).isEqualTo(status);
  }

  @Test
  void whatIsToldBesideAnActOfADayIsOfThatDay() {
    IncidentRecord second =
        read("A bomb exploded at a bank in Lima on Monday. Another bomb exploded at a hotel.")
            .get(1);
    assertThat(second.dates()).hasSize(1);
    assertThat(second.dates().get(0).value().earliest()).isEqualTo(LocalDate.of(1989, 5, 1));
    assertThat(second.dates().get(0).rule()).isEqualTo("told beside an act of that day");
  }

  @Test
  void whatIsToldBeforeADayIsNamedIsNotOfThatDay() {
    IncidentRecord second =
        read("A bomb exploded at a bank in Lima. Gunmen killed a judge in Quito."
                + " The bomb in Lima went off on Monday and killed two people.")
            .get(1);
    assertThat(second.type().value()).isEqualTo(IncidentType.Value.ASSASSINATION);
    assertThat(second.dates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The exiles charged on Tuesday that the army bombed two villages on 29 April. | 1989-04-29
          It was reported on Tuesday that on 29 April hooded men murdered five farmers. | 1989-04-29
          The mill was closed on Tuesday because it was struck by a rocket on 29 April. | 1989-04-29
          The church voiced its sorrow on Tuesday over the murder of a priest on 29 April. | 1989-04-29
          Two nurses who were kidnapped in Goma on 29 April were released on Tuesday. | 1989-04-29
          The trial of three men accused of the 1987 murder of a judge opened in Lima on Monday. | 1987-01-01
          A bomb hit the quarter of Salah on 29 April, months before troops took the town in May. | 1989-04-29
          """)
  void theDayOfTheActIsNotThatOfTheWord(String text, LocalDate day) {
    List<IncidentRecord> read = read(text);
    assertThat(read).hasSize(1);
    assertThat(read.get(0).dates().get(0).value().earliest()).isEqualTo(day);
  }

  @Test
  void whatATimeIsCountedFromHasItsOwnPlaceAndDay() {
    List<IncidentRecord> read =
        read(
            "Gunmen killed four soldiers in Mopti on Monday, a week after militants raided the town of Boni.");
    assertThat(read.get(0).places()).extracting(p -> p.value().name()).containsExactly("Mopti");
    IncidentRecord raid = read.get(1);
    assertThat(raid.places()).extracting(p -> p.value().name()).containsExactly("Boni");
    assertThat(raid.dates().get(0).value().latest()).isBefore(LocalDate.of(1989, 5, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A commission will investigate the murder of the two priests. | 1
          The minister has not condemned last week's bombing of the market in Jos. | 1
          A commission will investigate murders. | 0
          """)
  void whatIsOnlySpokenOfWasDone(String text, int incidents) {
    assertThat(read(text)).hasSize(incidents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The attack came a day after the government extended a curfew.",
        "Shops stayed closed on Tuesday in protest at the bombing.",
        "President Salih will visit the scene of the attack on Thursday.",
        "The Security Council condemned the attack on Tuesday.",
        "Police arrested two men after the attack, and a funeral was held on Tuesday.",
        "Guards telephoned on the evening of the attack; the mayor followed on Tuesday.",
        "Demonstrators marched in Baghdad on Tuesday to protest against the attack.",
        "Police in Najaf, 400 km to the north, stepped up patrols after the attack.",
        "The European Union called the attack cowardly in a statement issued in Brussels.",
        "Saudi Arabia and Jordan offered condolences over the attack.",
        "The United States, which has bases in Kuwait, offered help after the attack."
      })
  void whatOnlyPointsBackHasNoDayOrPlaceForTheAct(String sentence) {
    String text = "A bomb killed four people at a market in Basra on Monday. " + sentence;
    assertThat(read(text, LocalDate.of(2019, 3, 13)))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.places()).extracting(c -> c.value().name()).containsExactly("Basra");
              assertThat(told.dates())
                  .extracting(c -> c.value().earliest())
                  .containsExactly(LocalDate.of(2019, 3, 11));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The attack took place in Zubair.",
        "The attack in Zubair was the third this year.",
        "Monday's attack in Zubair alarmed traders."
      })
  void whatSaysWhereTheActWasSaysSo(String sentence) {
    String text = "A bomb killed four people at a market on Monday. " + sentence;
    assertThat(read(text, LocalDate.of(2019, 3, 13)).get(0).places())
        .extracting(c -> c.value().name())
        .contains("Zubair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The death toll rose to 10 on Tuesday when a woman died of her injuries.",
        "On Tuesday the toll climbed to seven, a hospital said.",
        "One of the victims died of his wounds on Tuesday.",
        "The toll from Monday's bombing stood at six on Tuesday."
      })
  void theDayOfALaterTollIsNotThatOfTheAct(String sentence) {
    String text = "A bomb killed five people in Kano on Monday. " + sentence;
    assertThat(read(text, LocalDate.of(2023, 10, 5)))
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.dates())
                    .extracting(c -> c.value().earliest())
                    .containsExactly(LocalDate.of(2023, 10, 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turkey struck militant posts in Iraq in response.",
        "The army shelled villages in northern Syria in retaliation for the bombing."
      })
  void whatAnswersAnActIsAnother(String sentence) {
    String text = "A bomb wounded two policemen in Ankara on Sunday. " + sentence;
    List<IncidentRecord> told = read(text, LocalDate.of(2023, 10, 5));
    assertThat(told).hasSize(2);
    assertThat(told.get(0).responsibility()).isEmpty();
    assertThat(told.get(0).places()).extracting(c -> c.value().name()).containsExactly("Ankara");
  }

  @Test
  void whatATimeIsCountedFromLiesThatFarBack() {
    List<IncidentRecord> found =
        read(
            "Militants ambushed a convoy near Ladha on Monday. The attack came four days after a"
                + " suicide bomber killed 23 people in Hangu.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).dates().get(0).value().earliest()).isEqualTo(LocalDate.of(1989, 5, 1));
    assertThat(found.get(1).dates().get(0).value().earliest()).isEqualTo(LocalDate.of(1989, 4, 27));
  }

  @Test
  void whatBecameOfThemLaterWasNotTheDayOfTheAct() {
    assertThat(
            read("Rebels kidnapped 79 pupils in Bamenda on Monday and freed them on Tuesday.")
                .get(0)
                .dates())
        .extracting(date -> date.value().earliest())
        .containsExactly(LocalDate.of(1989, 5, 1));
  }

  @Test
  void forcesThatEndASiegeAreNotThoseWhoDidIt() {
    assertThat(
            read("Gunmen attacked a hotel on Monday. The siege ended when troops stormed it.")
                .get(0)
                .actors())
        .filteredOn(actor -> actor.value().role() == RoledActor.Role.PERPETRATOR)
        .extracting(actor -> actor.value().name())
        .containsExactly("Gunmen");
  }

  private static List<IncidentRecord> read(String text, LocalDate published) {
    return VARIORUM
        .parse(new Report("r", text, null, Source.UNKNOWN, published, null, null, null))
        .incidents();
  }

  @Test
  void aDayToComeIsNoDayOfAnAct() {
    IncidentRecord incident =
        read("Before the vote scheduled for 12 May, rebels have bombed two offices in Lima.")
            .get(0);
    assertThat(incident.dates())
        .extracting(d -> d.value().earliest())
        .doesNotContain(LocalDate.of(1989, 5, 12));
  }

  static Stream<String> reportingVerbs() {
    return Tsv.load("reporting-verbs.tsv").rows().stream().map(row -> row.get("example"));
  }

  /** The day of a word about an act, in the example of every such verb. */
  @ParameterizedTest
  @MethodSource("reportingVerbs")
  void theDayOfTheWordIsNotThatOfTheAct(String example) {
    assertThat(read(example))
        .as(example)
        .anySatisfy(
            incident -> {
              LocalDate day = incident.dates().get(0).value().earliest();
              assertThat(day).isEqualTo(LocalDate.of(1989, 3, 3));
            });
  }

  private static List<IncidentRecord> read(String text) {
    return VARIORUM
        .parse(
            new Report("r", text, null, Source.UNKNOWN, LocalDate.of(1989, 5, 3), null, null, null))
        .incidents();
  }

  @Test
  void whatCameMonthsBeforeDatesNoActOfTheDay() {
    String text =
        "Six weavers died on Friday when a suicide car bomber hit their bus, "
            + "months after rebels threatened them.";
    List<IncidentRecord> incidents =
        Variorum.standard()
            .parse(Report.of("r", text).withPublishedAt(LocalDate.of(2016, 1, 23)))
            .incidents();

    assertThat(incidents).hasSize(1);
    assertThat(incidents.get(0).type().value()).isEqualTo(IncidentType.Value.SUICIDE_BOMBING);
  }
}
