package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Outcome;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.Told;

class DossierTextTest {

  private final Dossier dossier =
      dossier(
          Told.report("herald")
              .published("2024-03-04")
              .toll(Effect.KILLED, "12", Casualty.Side.CIVILIANS)
              .outcome(Outcome.Kind.REPELLED, null, null, "army")
              .outcome(Outcome.Kind.CAPTURED, "posts", "three", "the Front"),
          Told.report("courier")
              .published("2024-03-04")
              .toll(Effect.KILLED, "30", Casualty.Side.CIVILIANS)
              .silence(null, Casualty.Side.STATE_FORCES, Stance.UNDISCLOSED, "army"));

  @Test
  void saysWhatIsAtOddsWithQuotesAndOffsets() {
    String text = DossierText.of(dossier);
    assertThat(text)
        .contains("2 reports, 2 families: {courier} {herald}")
        .contains("2 CONTRADICTIONS")
        .contains("casualties of civilians: 12 killed or 30 killed?")
        .contains("herald “12 KILLED” 0–9")
        .contains("COMPETING     outcome: each side tells its own")
        .contains("The texts alone do not decide.")
        .contains("how many state forces were hurt");
    assertThat(text.indexOf("CONFLICT")).isLessThan(text.indexOf("COMPETING"));
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String text = DossierText.of(dossier);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(DossierText.of(dossier)).isEqualTo(text);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void oneReportHasNothingToAgreeWith() {
    String text =
        DossierText.of(
            List.of(dossier(Told.report("a").toll(Effect.KILLED, "12", Casualty.Side.UNKNOWN))));
    assertThat(text).contains("NO CONTRADICTIONS").doesNotContain("AGREED");
  }

  private static Dossier dossier(Told... told) {
    return Reconciler.standard().reconcile(Stream.of(told).map(Told::record).toList());
  }
}
