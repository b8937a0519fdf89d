package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.extract.casualty.Casualty.Side.ATTACKERS;
import static org.variorum.extract.casualty.Casualty.Side.CIVILIANS;
import static org.variorum.extract.casualty.Casualty.Side.UNKNOWN;
import static org.variorum.extract.casualty.Effect.KILLED;
import static org.variorum.extract.casualty.Effect.WOUNDED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private final Dossier dossier =
      dossier(
          Told.report("a").published("2024-03-04").toll(KILLED, "12", UNKNOWN),
          Told.report("b").published("2024-03-05").toll(KILLED, "20", UNKNOWN),
          Told.report("c")
              .published("2024-03-05")
              .toll(KILLED, "20", UNKNOWN)
              .text("Others say the same."),
          Told.report("d").published("2024-03-05").toll(KILLED, "90", UNKNOWN, "the Front"));

  @Test
  void keepersEnterDifferentFigures() {
    assertThat(only(Policy.RANGE).low()).isEqualTo(12);
    assertThat(only(Policy.RANGE).high()).isEqualTo(90);
    assertThat(only(Policy.RANGE).best()).isNull();
    assertThat(only(Policy.ACLED).best()).isEqualTo(12);
    assertThat(only(Policy.UCDP).best()).isEqualTo(20);
    assertThat(only(Policy.UCDP).high()).isEqualTo(20);
    assertThat(only(Policy.GTD).best()).isEqualTo(20);
  }

  @Test
  void everyClaimIsUsedOrSetAsideWithAReason() {
    for (Policy policy : List.of(Policy.RANGE, Policy.ACLED, Policy.UCDP, Policy.GTD)) {
      PolicyView.Figure figure = only(policy);
      assertThat(figure.used().size() + figure.setAside().size()).as(policy.name()).isEqualTo(4);
    }
    assertThat(only(Policy.GTD).setAside())
        .extracting(set -> set.reason().kind())
        .contains(Reason.Kind.PARTY_INTEREST, Reason.Kind.NOT_LATEST);
  }

  @Test
  void wordsWithoutANumberAreCountedAsEachKeeperCountsThem() {
    Dossier vague =
        dossier(
            Told.report("a").published("2024-03-04").toll(KILLED, "dozens", UNKNOWN),
            Told.report("b").published("2024-03-03").toll(KILLED, "31", UNKNOWN));
    assertThat(Policy.ACLED.view(vague).figures().get(0).best()).isEqualTo(12);
    PolicyView.Figure gtd = Policy.GTD.view(vague).figures().get(0);
    assertThat(gtd.best()).isEqualTo(31);
    assertThat(gtd.setAside())
        .extracting(set -> set.reason().kind())
        .containsExactly(Reason.Kind.TOO_VAGUE);
    Dossier onlyVague = dossier(Told.report("a").toll(KILLED, "dozens", UNKNOWN));
    PolicyView.Figure blank = Policy.GTD.view(onlyVague).figures().get(0);
    assertThat(blank.best()).isNull();
    assertThat(blank.used()).isEmpty();
    assertThat(blank.setAside())
        .extracting(set -> set.reason())
        .containsExactly(Reason.of(Reason.Kind.TOO_VAGUE, "dozens"));
  }

  @Test
  void aVagueWordIsNoHighestNumber() {
    Dossier vague =
        dossier(
            Told.report("a").toll(KILLED, "dozens", UNKNOWN),
            Told.report("b").toll(KILLED, "31", UNKNOWN));
    assertThat(Policy.RANGE.view(vague).figures().get(0).high()).isEqualTo(31);
  }

  @Test
  void theLargestOfSeveralVagueWordsCounts() {
    Dossier several = dossier(Told.report("a").toll(KILLED, "several dozen", UNKNOWN));
    assertThat(Policy.ACLED.view(several).figures().get(0).best()).isEqualTo(12);
  }

  @Test
  void whatIsSetAsideIsSetAsideForThePolicysOwnReason() {
    assertThat(reasons(Policy.ACLED))
        .containsOnly(
            Reason.numbers(Reason.Kind.NOT_CHOSEN, 20, 12),
            Reason.numbers(Reason.Kind.NOT_CHOSEN, 90, 12));
    assertThat(reasons(Policy.UCDP))
        .containsExactly(Reason.of(Reason.Kind.PARTY_INTEREST, "the Front"));
    assertThat(reasons(Policy.GTD))
        .containsExactlyInAnyOrder(
            Reason.of(Reason.Kind.NOT_LATEST, "2024-03-04", "2024-03-05"),
            Reason.of(Reason.Kind.PARTY_INTEREST, "the Front"));
    assertThat(reasons(Policy.prioritySources(List.of("Herald"))))
        .containsOnly(Reason.of(Reason.Kind.LESS_TRUSTED, "", ""));
  }

  private List<Reason> reasons(Policy policy) {
    return only(policy).setAside().stream().map(PolicyView.SetAside::reason).toList();
  }

  @Test
  void whatAReportSaysBesideItsFigureIsSetAside() {
    Dossier parts =
        dossier(
            Told.report("a").toll(KILLED, "12", UNKNOWN).toll(KILLED, "5", CIVILIANS),
            Told.report("b").toll(KILLED, "12", UNKNOWN));
    assertThat(Policy.UCDP.view(parts).figures().get(0).setAside())
        .extracting(set -> set.reason().kind())
        .containsExactly(Reason.Kind.NOT_THE_REPORTS_FIGURE);
  }

  @Test
  void keepersOfDeathsRecordNoWounded() {
    Dossier wounded = dossier(Told.report("a").toll(WOUNDED, "12", UNKNOWN));
    assertThat(Policy.ACLED.view(wounded).figures()).isEmpty();
    assertThat(Policy.UCDP.view(wounded).figures()).isEmpty();
    assertThat(Policy.GTD.view(wounded).figures()).hasSize(1);
  }

  @Test
  void anybodyMayWriteAPolicy() {
    Policy nothing =
        new Policy() {
          @Override
          public String name() {
            return "NOTHING";
          }

          @Override
          public PolicyView view(Dossier of) {
            return new PolicyView(name(), List.of());
          }
        };
    assertThat(nothing.view(dossier).policy()).isEqualTo("NOTHING");
  }

  @Test
  void unknownStaysUnknown() {
    Dossier silent = dossier(Told.report("a").place("Goma"));
    assertThat(Policy.ACLED.view(silent).figures()).isEmpty();
    PolicyView.Figure untrusted = only(Policy.prioritySources(List.of("Herald")));
    assertThat(untrusted.best()).isNull();
    assertThat(untrusted.used()).isEmpty();
    assertThat(untrusted.setAside()).hasSize(4);
    assertThatThrownBy(() -> Policy.prioritySources(List.of())).hasMessageContaining("sources");
  }

  @Test
  void anArmyAboutItsEnemiesIsTakenWhenNobodyElseCounts() {
    Dossier army = dossier(Told.report("a").toll(KILLED, "over 80", ATTACKERS, "army"));
    assertThat(Policy.GTD.view(army).figures().get(0).best()).isEqualTo(81);
  }

  private PolicyView.Figure only(Policy policy) {
    List<PolicyView.Figure> figures = policy.view(dossier).figures();
    assertThat(figures).hasSize(1);
    return figures.get(0);
  }

  private static Dossier dossier(Told... told) {
    return Reconciler.standard().reconcile(Stream.of(told).map(Told::record).toList());
  }
}
