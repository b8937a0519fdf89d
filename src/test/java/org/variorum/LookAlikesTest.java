package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.variorum.document.Report;
import org.variorum.link.Cluster;
import org.variorum.reconcile.Dossier;

/** Incidents that look alike, and reports of one that do not, as texts. */
class LookAlikesTest {

  private final Variorum variorum = Variorum.standard();

  private final Report monday =
      report(
          "monday",
          "2024-05-06",
          "A car bomb exploded outside a crowded market in Kirkuk on Monday, killing at least 12"
              + " people and wounding 30, police said. The blast destroyed several stalls. No group"
              + " claimed responsibility for the bombing.");

  private final Report mondayToo =
      report(
          "monday-too",
          "2024-05-07",
          "At least 14 people were killed and 31 wounded when a car bomb went off at a vegetable"
              + " market in the Iraqi city of Kirkuk on Monday, hospital officials said.");

  private final Report thursday =
      report(
          "thursday",
          "2024-05-09",
          "A car bomb exploded outside a crowded mosque in Kirkuk on Thursday, killing at least 11"
              + " people and wounding 28, police said. The blast destroyed several cars. No group"
              + " claimed responsibility for the bombing.");

  private final Report thursdayToo =
      report(
          "thursday-too",
          "2024-05-10",
          "The death toll from Thursday's car bombing near a mosque in Kirkuk, northern Iraq, rose"
              + " to 13, hospital officials said. The attack wounded 28 people.");

  @Test
  void twoBombingsInOneCityInOneWeekStayApart() {
    assertThat(mains(monday, mondayToo, thursday, thursdayToo))
        .containsExactlyInAnyOrder(
            Set.of("monday", "monday-too"), Set.of("thursday", "thursday-too"));
  }

  @Test
  void aReportOfBothDoesNotChainThem() {
    Report both =
        report(
            "both",
            "2024-05-10",
            "A car bomb outside a mosque in Kirkuk on Thursday killed 13 people and wounded 28,"
                + " police said. It was the second bombing in the city in a week. On Monday, a car"
                + " bomb at a market in Kirkuk killed 14 people.");
    List<Set<String>> mains = mains(monday, mondayToo, thursday, thursdayToo, both);
    assertThat(mains).contains(Set.of("thursday", "thursday-too", "both"));
    assertThat(mains).contains(Set.of("monday", "monday-too"));
  }

  @Test
  void shortReportsInTheSameWordsAreOfTwoIncidentsWhenDaysAndTollsDiffer() {
    Report march =
        report(
            "march",
            "2019-03-05",
            "Gunmen killed nine soldiers at a checkpoint near Dori, Burkina Faso, on Monday, the"
                + " army said.");
    Report later =
        report(
            "later",
            "2019-03-14",
            "Gunmen killed five soldiers in an ambush near Dori, Burkina Faso, on Tuesday, the army"
                + " said.");
    Report yearLater =
        report(
            "year-later",
            "2020-03-03",
            "Gunmen killed nine soldiers at a checkpoint near Dori, Burkina Faso, on Monday, the"
                + " army said.");
    assertThat(mains(march, later, yearLater))
        .containsExactlyInAnyOrder(Set.of("march"), Set.of("later"), Set.of("year-later"));
  }

  @Test
  void marketsOfTwoCitiesHitOnOneDayStayApart() {
    Report peshawar =
        report(
            "peshawar",
            "2012-07-19",
            "A bomb exploded in a vegetable market in Peshawar on Wednesday, killing six people and"
                + " injuring 18 others, police said.");
    Report quetta =
        report(
            "quetta",
            "2012-07-19",
            "A bomb exploded in a market in Quetta on Wednesday, killing three people and injuring"
                + " 25 others, police said.");
    assertThat(mains(peshawar, quetta))
        .containsExactlyInAnyOrder(Set.of("peshawar"), Set.of("quetta"));
  }

  @Test
  void aManShotAndACrowdBombedInOneTownOnOneDayStayApart() {
    Report bombed =
        report(
            "bombed",
            "2014-05-21",
            "A suicide bomber blew himself up at a bus station in Jos on Tuesday, killing 11 people,"
                + " police said.");
    Report shot =
        report(
            "shot",
            "2014-05-21",
            "A journalist was shot dead outside his home in Jos on Tuesday, his colleagues said.");
    assertThat(mains(bombed, shot)).containsExactlyInAnyOrder(Set.of("bombed"), Set.of("shot"));
  }

  @Test
  void shortReportsInOtherWordsAreOfOneIncidentWhenDayPlaceAndTollAgree() {
    Report one =
        report(
            "one",
            "2010-11-09",
            "A car bomb killed ten pilgrims and wounded 28 in Karbala on Monday, police said.");
    Report other =
        report(
            "other",
            "2010-11-09",
            "Ten people were killed and 28 injured on Monday when a vehicle packed with explosives"
                + " blew up in the Iraqi city of Karbala.");
    assertThat(mains(one, other)).containsExactly(Set.of("one", "other"));
  }

  @Test
  void aFollowUpThreeWeeksLaterJoins() {
    Report early =
        report(
            "early",
            "2024-05-04",
            "Rana Qasim, a pharmacist, and Salim Haddad, a guard, died when a bomb went off beside"
                + " the Zahra pharmacy in Kirkuk on Friday. Twelve people were wounded.");
    Report late =
        report(
            "late",
            "2024-05-27",
            "A man was charged on Monday with planting the bomb that killed Rana Qasim and Salim"
                + " Haddad at the Zahra pharmacy in Kirkuk three weeks ago. The court in Kirkuk"
                + " heard that twelve people were wounded on May 3. The trial is to begin in June.");
    assertThat(mains(early, late, monday)).contains(Set.of("early", "late"));
  }

  @Test
  void aWaveAndItsPartsAreRelatedNotOne() {
    Report wave =
        report(
            "wave",
            "2024-05-07",
            "Militants attacked seven towns in northern Iraq in coordinated assaults on Monday,"
                + " including Kirkuk, Tikrit and Mosul, the army said. It said 40 attackers were"
                + " killed.");
    Report part =
        report(
            "part",
            "2024-05-06",
            "Gunmen stormed a police station in Tikrit on Monday and killed four officers, a police"
                + " colonel said. The gunmen fled into the desert.");
    List<Dossier> dossiers = variorum.reconcile(List.of(wave, part));
    Dossier whole = of("wave", dossiers);
    Dossier one = of("part", dossiers);
    assertThat(whole.id()).isNotEqualTo(one.id());
    assertThat(one.related()).contains(new Cluster.Related(whole.id(), Cluster.Relation.WAVE));
    assertThat(whole.related()).contains(new Cluster.Related(one.id(), Cluster.Relation.COMPONENT));
  }

  @Test
  void namesakesInTwoCountriesStayApart() {
    Report libya =
        report(
            "libya",
            "2014-06-02",
            "A bomb exploded outside a cafe in the Libyan capital Tripoli on Monday, killing three"
                + " people.");
    Report lebanon =
        report(
            "lebanon",
            "2014-06-02",
            "A bomb went off near a mosque in the northern Lebanese city of Tripoli on Monday,"
                + " killing two people and wounding nine.");
    Report ministry =
        report(
            "ministry",
            "2014-06-03",
            "Three people were killed in a bombing at a Tripoli cafe on Monday, Libya's interior"
                + " ministry said on Tuesday.");
    assertThat(mains(libya, lebanon, ministry))
        .containsExactlyInAnyOrder(Set.of("libya", "ministry"), Set.of("lebanon"));
  }

  @Test
  void asManyDeadOnOneDayInTwoCountriesAreTwoIncidents() {
    Report helmand =
        report(
            "helmand",
            "2017-09-01",
            "Taliban fighters killed six policemen at a checkpoint in Gereshk, Helmand province, on"
                + " Thursday night, the governor said.");
    Report waziristan =
        report(
            "waziristan",
            "2017-09-01",
            "The Pakistani Taliban killed six soldiers in an ambush near Miranshah in North"
                + " Waziristan on Thursday, the army said.");
    assertThat(mains(helmand, waziristan))
        .containsExactlyInAnyOrder(Set.of("helmand"), Set.of("waziristan"));
  }

  @Test
  void aPartInAQuarterIsAPartOfItsWave() {
    Report wave =
        report(
            "wave",
            "2016-05-20",
            "Coordinated bombings killed 34 people across Baghdad on Friday. Bombs hit Sadr City,"
                + " Kadhimiya and Doura, the interior ministry said.");
    Report part =
        report(
            "part",
            "2016-05-20",
            "A suicide bomber killed 18 people at a market in Baghdad's Sadr City on Friday,"
                + " officials said.");
    assertThat(mains(wave, part)).containsExactlyInAnyOrder(Set.of("wave"), Set.of("part"));
  }

  private List<Set<String>> mains(Report... reports) {
    return variorum.reconcile(List.of(reports)).stream()
        .filter(dossier -> !dossier.mainReports().isEmpty())
        .map(dossier -> (Set<String>) new TreeSet<>(dossier.mainReports()))
        .toList();
  }

  private static Dossier of(String report, List<Dossier> dossiers) {
    return dossiers.stream()
        .filter(dossier -> dossier.mainReports().contains(report))
        .findFirst()
        .orElseThrow();
  }

  private static Report report(String id, String day, String text) {
    return Report.of(id, text).withPublishedAt(LocalDate.parse(day));
  }
}
