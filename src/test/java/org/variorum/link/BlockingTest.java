package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.incident.IncidentRecord;

/** Which pairs are compared at all: what shares a key, and that the rest shares none. */
class BlockingTest {

  private final Profiler profiler = new Profiler(WordFrequencies.builtIn());

  @Test
  void aTownWhoseVowelsAreWrittenOtherwiseIsFoundWithinTenDays() {
    IncidentRecord one = Told.by("a").on("2024-05-03").in("Oubari", "LY").text("A raid.").record();
    assertThat(share(one, told("b", "2024-05-12", "Ubarey", "A strike."))).isTrue();
    assertThat(share(one, told("c", "2024-06-12", "Ubarey", "A strike."))).isFalse();
  }

  @Test
  void aFollowUpMonthsLaterIsFoundByItsTownAndOneTellingWord() {
    IncidentRecord early = told("a", "2024-05-03", "Kirkuk", "A carpenter died in the street.");
    assertThat(share(early, told("b", "2024-11-20", "Kirkuk", "The carpenter had two sons.")))
        .isTrue();
    assertThat(share(early, told("c", "2024-11-20", "Kirkuk", "A tanker overturned."))).isFalse();
    assertThat(share(early, told("d", "2024-11-20", "Herat", "The carpenter had two sons.")))
        .isFalse();
  }

  @Test
  void aFollowUpIsFoundByARareNameWhenever() {
    IncidentRecord early = told("a", "2024-05-03", "Kirkuk", "It hit Zahra Pharmacy.");
    assertThat(share(early, told("b", "2025-11-20", "Baghdad", "Zahra Pharmacy is open again.")))
        .isTrue();
  }

  @Test
  void aMostTellingWordIsFoundWithinAMonth() {
    IncidentRecord early = told("a", "2024-05-03", "Kirkuk", "The carpenter died.");
    assertThat(share(early, told("b", "2024-05-30", "Herat", "A carpenter was buried."))).isTrue();
    assertThat(share(early, told("c", "2024-08-30", "Herat", "A carpenter was buried."))).isFalse();
  }

  @Test
  void anOddWordIsFoundWheneverAndWherever() {
    IncidentRecord early = told("a", "2024-05-03", "Kirkuk", "Shots fell outside Brezhnurovka.");
    assertThat(share(early, told("b", "2025-11-20", "Herat", "Brezhnurovka mourns still.")))
        .isTrue();
    assertThat(share(early, told("c", "2025-11-20", "Herat", "The town mourns still."))).isFalse();
  }

  private static IncidentRecord told(String id, String day, String town, String text) {
    return Told.by(id).on(day).in(town, "IQ").text(text).record();
  }

  private boolean share(IncidentRecord a, IncidentRecord b) {
    return Blocking.share(profiler.profile(a), profiler.profile(b));
  }
}
