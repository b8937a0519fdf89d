package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;

class LinkerTest {

  private final Linker linker = Linker.standard();

  @Test
  void reportsOfOneBombingAreOneIncident() {
    assertThat(clusters(bombing("a", "2024-05-03", 12), bombing("b", "2024-05-03", 14)))
        .containsExactly(List.of("a#0", "b#0"));
  }

  @Test
  void twoBombingsInOneCityInOneWeekStayApart() {
    assertThat(
            clusters(
                bombing("a", "2024-05-03", 12),
                bombing("b", "2024-05-03", 12),
                bombing("c", "2024-05-06", 12),
                bombing("d", "2024-05-06", 12)))
        .containsExactly(List.of("a#0", "b#0"), List.of("c#0", "d#0"));
  }

  @Test
  void whatReportsMentionInPassingComesBehindWhatTheyAreAbout() {
    IncidentRecord mentioned = at("a", "2024-04-02").background(1).killed(40).record();
    assertThat(clusters(mentioned, bombing("a", "2024-05-03", 12), bombing("c", "2024-05-20", 7)))
        .containsExactly(List.of("a#0"), List.of("c#0"), List.of("a#1"));
  }

  @Test
  void villagesStruckOnDaysInARowAreTwoIncidents() {
    String text = "Helicopters dropped barrels on the village, and farmers dug in the rubble.";
    IncidentRecord first =
        Told.by("a")
            .on("2024-05-03")
            .published("2024-05-03")
            .in("Anra", "IQ", 36, 43)
            .text(text)
            .record();
    IncidentRecord second =
        Told.by("b")
            .on("2024-05-04")
            .published("2024-05-04")
            .in("Borla", "IQ", 36.05, 43.05)
            .text(text)
            .record();
    assertThat(linker.explain(first, second).steps())
        .extracting(LinkEvidence.Step::level)
        .contains("one day apart and elsewhere, both reported at once");
    assertThat(clusters(first, second)).hasSize(2);
  }

  @Test
  void aFarHigherTollOfAnotherTownIsOfAnotherIncident() {
    String strike = "An air strike by warplanes hit the town on Saturday, the monitor said.";
    IncidentRecord first = struck("a", "Anra", 1, strike + " Anra is held by rebels.");
    IncidentRecord second = struck("b", "Borla", 18, strike + " Rescuers dug in Borla.");
    assertThat(linker.explain(first, second).steps())
        .extracting(LinkEvidence.Step::level)
        .contains("more than five times as many, and elsewhere");
    assertThat(clusters(first, second)).hasSize(2);
  }

  @Test
  void aTownThatOneTextNamesBesideItsOwnIsNotYetItsTown() {
    String strike = "An air strike by warplanes hit the town on Saturday, the monitor said.";
    IncidentRecord first = struck("a", "Anra", 8, strike + " Anra is held by rebels.");
    IncidentRecord second = struck("b", "Borla", 8, strike + " This week an attack hit Anra.");
    IncidentRecord third = struck("c", "Borla", 8, strike + " Borla and Anra lie in the valley.");
    IncidentRecord fourth = struck("d", "Anra", 8, strike + " Anra lies behind Borla.");
    assertThat(linker.explain(first, second).steps())
        .extracting(LinkEvidence.Step::level)
        .contains("named in the text of one that tells of another place");
    assertThat(linker.explain(third, fourth).steps())
        .extracting(LinkEvidence.Step::level)
        .contains("named in the other's text");
  }

  private static IncidentRecord struck(String report, String town, long killed, String text) {
    return Told.by(report)
        .on("2024-05-04")
        .published("2024-05-04")
        .in(town, "SY")
        .killed(killed)
        .text(text)
        .record();
  }

  @Test
  void aFollowUpThreeWeeksLaterJoins() {
    String names =
        "Salim Haddad and Rana Qasim died when a bomb went off beside the Zahra pharmacy in Kirkuk. ";
    IncidentRecord early =
        at("a", "2024-05-03")
            .published("2024-05-04")
            .type(IncidentType.Value.BOMBING)
            .killed(12)
            .text(names + "Ambulances came from three hospitals.")
            .record();
    IncidentRecord late =
        at("b", "2024-05-03")
            .published("2024-05-24")
            .type(IncidentType.Value.BOMBING)
            .killed(12)
            .text(names + "The pharmacy opened its doors again on Friday.")
            .record();
    assertThat(clusters(early, late)).containsExactly(List.of("a#0", "b#0"));
  }

  @Test
  void aBackgroundIncidentLinksToAnotherReportsMainOne() {
    IncidentRecord background = at("b", "2024-05-03").background(1).killed(12).record();
    IncidentRecord main =
        Told.by("b")
            .published("2024-06-01")
            .on("2024-06-01")
            .in("Herat", "AF", 34.3, 62.2)
            .record();
    List<Cluster> found = linker.link(List.of(bombing("a", "2024-05-03", 12), main, background));
    assertThat(found)
        .extracting(Cluster::records)
        .containsExactly(List.of("a#0", "b#1"), List.of("b#0"));
    assertThat(found.get(0).related())
        .containsExactly(new Cluster.Related(found.get(1).id(), Cluster.Relation.TOLD_TOGETHER));
  }

  @Test
  void hintsOutweighTheEvidence() {
    assertThat(
            clusters(
                at("a", "2024-05-03").hint("x").record(),
                at("b", "2024-05-03").hint("y").record(),
                at("c", "2020-01-01").hint("x").record()))
        .containsExactly(List.of("a#0", "c#0"), List.of("b#0"));
  }

  @Test
  void decisionsOutweighHintsAndEvidence() {
    IncidentRecord a = at("a", "2024-05-03").hint("x").record();
    IncidentRecord b = at("b", "2024-05-03").hint("x").record();
    IncidentRecord c = at("c", "2020-01-01").record();
    Decisions decisions = Decisions.NONE.cannotLink("b#0", "a#0").mustLink("b#0", "c#0");
    assertThat(linker.link(List.of(a, b, c), decisions))
        .extracting(Cluster::records)
        .containsExactlyInAnyOrder(List.of("a#0"), List.of("b#0", "c#0"));
    assertThat(linker.explain(a, b, decisions).decision())
        .isEqualTo(LinkEvidence.Decision.CANNOT_LINK);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void orderDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<IncidentRecord> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      LocalDate day = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(6));
      records.add(
          Told.by("r" + i)
              .on(day)
              .published(day.plusDays(random.nextInt(3)))
              .in("Town" + random.nextInt(4), "IQ")
              .killed(random.nextInt(9))
              .record());
    }
    List<Cluster> found = linker.link(records);
    Collections.shuffle(records, random);
    assertThat(linker.link(records)).as("seed " + seed).isEqualTo(found);
    LinkEvidence one = linker.explain(records.get(0), records.get(1));
    assertThat(linker.explain(records.get(1), records.get(0))).as("seed " + seed).isEqualTo(one);
  }

  @Test
  void oneRecordGivenTwiceCountsOnce() {
    IncidentRecord once = Told.by("a").published("2024-05-04").in("Mosul", "IQ").record();
    IncidentRecord other = Told.by("b").published("2024-05-03").in("Mosul", "IQ").record();
    IncidentRecord again = Told.by("a").published("2024-05-04").in("Mosul", "IQ").record();
    List<Cluster> clusters = Linker.standard().link(List.of(once, other, again));
    assertThat(clusters.stream().mapToInt(cluster -> cluster.records().size()).sum()).isEqualTo(2);
  }

  @Test
  void oneIdForTwoRecordsIsTheCallersMistake() {
    assertThatThrownBy(
            () -> clusters(bombing("a", "2024-05-03", 12), bombing("a", "2024-05-03", 13)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a#0");
  }

  private List<List<String>> clusters(IncidentRecord... records) {
    return linker.link(List.of(records)).stream().map(Cluster::records).toList();
  }

  private static IncidentRecord bombing(String report, String day, int killed) {
    return at(report, day).published(day).type(IncidentType.Value.BOMBING).killed(killed).record();
  }

  private static Told at(String report, String day) {
    return Told.by(report).on(day).in("Kirkuk", "IQ", 35.47, 44.39);
  }
}
