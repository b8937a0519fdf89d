package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.extract.casualty.Casualty.Side.UNKNOWN;
import static org.variorum.extract.casualty.Effect.KILLED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.extract.place.Place;
import org.variorum.incident.Interval;

class PinsTest {

  private final Dossier dossier =
      Reconciler.standard()
          .reconcile(
              List.of(
                  Told.report("a").place("Goma").toll(KILLED, "12", UNKNOWN).record(),
                  Told.report("b").place("Goma").toll(KILLED, "30", UNKNOWN).record()));

  private Dossier pinned(String field, String value) {
    return Pins.on(dossier, List.of(new Pin("a#0", field, value)));
  }

  @Test
  void thePinnedNumberIsTheConsensusAndDecidesTheContradiction() {
    Dossier pinned = pinned("casualties/KILLED/TOTAL", "30");
    assertThat(pinned.consensus().tolls().get(KILLED))
        .containsEntry("TOTAL", new Interval(30, 30L));
    Contradiction decided = pinned.contradictions().get(0);
    assertThat(decided.preferred()).isEqualTo("casualties/KILLED/UNKNOWN:30");
    assertThat(decided.reasons().get(0).kind()).isEqualTo(Reason.Kind.PINNED);
    assertThat(decided.reasons())
        .extracting(Reason::kind)
        .doesNotContain(Reason.Kind.NOT_DECIDED, Reason.Kind.UNDATED);
    assertThat(decided.id()).isEqualTo(dossier.contradictions().get(0).id());
    assertThat(pinned.fields()).isEqualTo(dossier.fields());
  }

  @Test
  void aNumberThatNobodySaysPrefersNobody() {
    Dossier pinned = pinned("casualties/KILLED/TOTAL", "14..20");
    assertThat(pinned.consensus().tolls().get(KILLED))
        .containsEntry("TOTAL", new Interval(14, 20L));
    assertThat(pinned.contradictions().get(0).preferred()).isNull();
  }

  @Test
  void otherFieldsToo() {
    assertThat(pinned("date", "2024-05-01").consensus().date().earliest())
        .isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(pinned("places", "Sake; Goma").consensus().places())
        .extracting(Place::name)
        .containsExactly("Sake", "Goma");
    assertThat(pinned("responsibility", "M23").consensus().perpetrators()).containsExactly("M23");
    assertThat(Pins.on(dossier, List.of())).isSameAs(dossier);
  }

  @ParameterizedTest
  @CsvSource({
    "date, yesterday",
    "casualties/KILLED/TOTAL, many",
    "casualties/HURT/TOTAL, 3",
    "casualties/KILLED/NOBODY, 3",
    "type, PARTY",
    "country, Congo"
  })
  void whatAFieldCannotHoldIsRefused(String field, String value) {
    assertThatThrownBy(() -> Pins.check(new Pin("a#0", field, value)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
