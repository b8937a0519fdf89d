package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.extract.casualty.Casualty.Side.ATTACKERS;
import static org.variorum.extract.casualty.Casualty.Side.CIVILIANS;
import static org.variorum.extract.casualty.Casualty.Side.STATE_FORCES;
import static org.variorum.extract.casualty.Casualty.Side.UNKNOWN;
import static org.variorum.extract.casualty.Effect.KILLED;
import static org.variorum.extract.casualty.Effect.NEUTRALISED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.Outcome;
import org.variorum.incident.RoledActor;

class ReconcilerTest {

  private final Reconciler reconciler = Reconciler.standard();

  @Test
  void oneReportAgreesWithItself() {
    Dossier dossier =
        reconciler.reconcile(
            List.of(Told.report("a").toll(KILLED, "12", UNKNOWN).place("Goma").record()));
    assertThat(dossier.contradictions()).isEmpty();
    assertThat(dossier.families()).hasSize(1);
    assertThat(dossier.consensus().tolls().get(KILLED).get("TOTAL").min()).isEqualTo(12);
  }

  @Test
  void reportsWithoutTextsAreNotCopiesOfEachOther() {
    Dossier dossier =
        reconciler.reconcile(
            List.of(
                Told.report("a").record(), Told.report("b").record(), Told.report("c").record()));
    assertThat(dossier.families()).hasSize(3);
  }

  @Test
  void figuresOfOneDayThatExcludeEachOtherConflict() {
    Contradiction found =
        only(
            Told.report("a").published("2024-03-04").toll(KILLED, "12", UNKNOWN),
            Told.report("b").published("2024-03-04").toll(KILLED, "30", UNKNOWN));
    assertThat(found.relation()).isEqualTo(Relation.CONFLICT);
    assertThat(found.field()).isEqualTo("casualties/KILLED/UNKNOWN");
    assertThat(found.preferred()).isNull();
    assertThat(found.sides())
        .extracting(Side::reports)
        .containsExactlyInAnyOrder(List.of("a"), List.of("b"));
  }

  @Test
  void aLaterHigherFigureIsAnUpdate() {
    Contradiction found =
        only(
            Told.report("a").published("2024-03-04").toll(KILLED, "12", UNKNOWN),
            Told.report("b").published("2024-03-05").toll(KILLED, "30", UNKNOWN));
    assertThat(found.relation()).isEqualTo(Relation.UPDATE);
    assertThat(found.preferred()).isEqualTo("casualties/KILLED/UNKNOWN:30");
  }

  @Test
  void withoutDaysItIsSaidThatTheyWouldDecide() {
    Contradiction found =
        only(
            Told.report("a").toll(KILLED, "12", UNKNOWN),
            Told.report("b").toll(KILLED, "30", UNKNOWN));
    assertThat(found.reasons()).extracting(Reason::kind).contains(Reason.Kind.UNDATED);
  }

  @Test
  void boundsThatHoldTogetherAreNoContradiction() {
    assertThat(
            contradictions(
                Told.report("a").toll(KILLED, "at least 12", UNKNOWN),
                Told.report("b").toll(KILLED, "30", UNKNOWN),
                Told.report("c").toll(KILLED, "dozens", UNKNOWN)))
        .isEmpty();
  }

  @Test
  void threeRivalFiguresAreOneContradiction() {
    Contradiction found =
        only(
            Told.report("a").toll(KILLED, "12", UNKNOWN),
            Told.report("b").toll(KILLED, "30", UNKNOWN),
            Told.report("c").toll(KILLED, "44", UNKNOWN));
    assertThat(found.sides()).hasSize(3);
  }

  @Test
  void whoAgreesWithBothStandsOnNoSide() {
    Contradiction found =
        only(
            Told.report("a").toll(KILLED, "12", UNKNOWN),
            Told.report("b").toll(KILLED, "30", UNKNOWN),
            Told.report("c").toll(KILLED, "at least 10", UNKNOWN));
    assertThat(found.sides()).flatExtracting(Side::reports).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void deadOfDifferentSidesAreNotCompared() {
    assertThat(
            contradictions(
                Told.report("a").toll(KILLED, "12", STATE_FORCES),
                Told.report("b").toll(KILLED, "30", CIVILIANS)))
        .isEmpty();
  }

  @Test
  void neutralisedAndKilledIsAShiftOfStatus() {
    Contradiction found =
        only(
            Told.report("a").toll(NEUTRALISED, "over 80", ATTACKERS, "army"),
            Told.report("b").toll(KILLED, "over 80", ATTACKERS, "army"));
    assertThat(found.relation()).isEqualTo(Relation.STATUS_SHIFT);
  }

  @Test
  void aSilenceOfAnArmyIsEndedByItsLaterFigure() {
    Contradiction found =
        only(
            Told.report("a").published("2024-03-04").silence(null, UNKNOWN, Stance.NOT_YET, "army"),
            Told.report("b")
                .published("2024-03-05")
                .toll(NEUTRALISED, "over 80", ATTACKERS, "army"));
    assertThat(found.relation()).isEqualTo(Relation.SUPERSEDED);
    assertThat(
            contradictions(
                Told.report("a")
                    .published("2024-03-04")
                    .silence(null, UNKNOWN, Stance.UNDISCLOSED, "the group"),
                Told.report("b")
                    .published("2024-03-05")
                    .toll(NEUTRALISED, "over 80", ATTACKERS, "army")))
        .isEmpty();
  }

  @Test
  void aClaimEndsNoClaimYet() {
    Told silent = Told.report("a").published("2024-03-04").responsibility(null, Stance.NONE);
    Told claimed = jnim("b").published("2024-03-05").responsibility("JNIM", Stance.CLAIMED, "JNIM");
    assertThat(only(silent, claimed).relation()).isEqualTo(Relation.SUPERSEDED);
    Contradiction undated =
        only(
            Told.report("a").responsibility(null, Stance.NONE),
            jnim("b").responsibility("JNIM", Stance.CLAIMED, "JNIM"));
    assertThat(undated.relation()).isEqualTo(Relation.CONFLICT);
    assertThat(undated.preferred()).isNull();
  }

  @Test
  void twoGroupsThatClaimItCompete() {
    Told other =
        Told.report("a")
            .actor("Group B", RoledActor.Role.PERPETRATOR, Actor.Side.NON_STATE_ARMED)
            .responsibility("Group B", Stance.CLAIMED, "Group B");
    assertThat(only(other, jnim("b").responsibility("JNIM", Stance.CLAIMED, "JNIM")).relation())
        .isEqualTo(Relation.COMPETING);
  }

  @Test
  void partiesTellTheirOwnOutcomeEvenInOneReport() {
    Contradiction found =
        only(
            Told.report("a")
                .outcome(Outcome.Kind.REPELLED, null, null, "army")
                .outcome(Outcome.Kind.CAPTURED, "barracks", "three", "the group"),
            Told.report("b").outcome(Outcome.Kind.CAPTURED, "barracks", "multiple", "the group"));
    assertThat(found.relation()).isEqualTo(Relation.COMPETING);
    assertThat(found.preferred()).isNull();
  }

  @Test
  void spellingIsNotDecidedByVotesButByAGazetteer() {
    List<Told> undecided =
        List.of(
            Told.report("a").place("Berlo").place("Kayes").place("Niono"),
            Told.report("b").place("Berlo").place("Kayes").place("Niono"),
            Told.report("c").place("Derlo").place("Kayes").place("Niono"));
    Contradiction found = only(undecided.toArray(Told[]::new));
    assertThat(found.relation()).isEqualTo(Relation.SPELLING_VARIANT);
    assertThat(found.preferred()).isNull();
    Contradiction decided =
        only(
            Told.report("a").place("Berlo").place("Kayes").place("Niono"),
            Told.report("b").place("Berlo").place("Kayes").place("Niono"),
            Told.report("c").place("Derlo", "Derlo", 14.4, -12.2).place("Kayes").place("Niono"));
    assertThat(decided.preferred()).isEqualTo("places:derlo");
    assertThat(decided.reasons())
        .extracting(Reason::kind)
        .contains(
            Reason.Kind.GAZETTEER_LISTS,
            Reason.Kind.LETTERS_DIFFER,
            Reason.Kind.SAME_NEIGHBOURS,
            Reason.Kind.SAME_LIST_POSITION);
  }

  @Test
  void whoNamesBothHoldsThemForTwo() {
    assertThat(
            contradictions(
                Told.report("a").place("Berlo").place("Derlo").place("Niono"),
                Told.report("b").place("Berlo").place("Niono")))
        .isEmpty();
  }

  @Test
  void oneWordChangedInACopiedSentenceIsAContradiction() {
    String before = "Officers of the guard were leaving the market hall at noon in the town of ";
    Contradiction found =
        only(
            Told.report("a").place("Goma").text(before).joined().place("Bunia"),
            Told.report("b").place("Goma").text(before).joined().place("Uvira"));
    assertThat(found.relation()).isEqualTo(Relation.CONFLICT);
    assertThat(found.field()).isEqualTo("places");
  }

  @Test
  void theSameTextIsOneWitness() {
    Dossier dossier =
        reconciler.reconcile(
            List.of(
                Told.report("a").text("Twelve people died.").record(),
                Told.report("b").text("Twelve people died.").record()));
    assertThat(dossier.families()).hasSize(1);
  }

  @Test
  void orderAndRepetitionMakeNoDifference() {
    List<IncidentRecord> records =
        new ArrayList<>(
            List.of(
                Told.report("a")
                    .published("2024-03-04")
                    .toll(KILLED, "12", UNKNOWN)
                    .place("Berlo")
                    .place("Kayes")
                    .place("Niono")
                    .record(),
                Told.report("b")
                    .published("2024-03-04")
                    .toll(KILLED, "30", UNKNOWN)
                    .place("Derlo")
                    .place("Kayes")
                    .record(),
                Told.report("c")
                    .toll(KILLED, "44", UNKNOWN)
                    .responsibility(null, Stance.NOT_YET)
                    .record(),
                jnim("d")
                    .published("2024-03-06")
                    .responsibility("JNIM", Stance.CLAIMED, "JNIM")
                    .toll(KILLED, "at least 12", UNKNOWN)
                    .record()));
    Dossier first = reconciler.reconcile(records);
    for (int seed = 0; seed < 24; seed++) {
      List<IncidentRecord> shuffled = new ArrayList<>(records);
      shuffled.add(records.get(seed % records.size()));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(reconciler.reconcile(shuffled)).as("seed " + seed).isEqualTo(first);
    }
  }

  private static Told jnim(String id) {
    return Told.report(id).actor("JNIM", RoledActor.Role.PERPETRATOR, Actor.Side.NON_STATE_ARMED);
  }

  private List<Contradiction> contradictions(Told... told) {
    return reconciler.reconcile(List.of(told).stream().map(Told::record).toList()).contradictions();
  }

  private Contradiction only(Told... told) {
    List<Contradiction> all = contradictions(told);
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
