package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;

/** Wire copy in capitals tells what the same words tell in running text, and shouts no name. */
class CapitalsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three gunmen killed the mayor of Quibdo, Ana Ruiz, at her house on Monday.",
        "A car bomb exploded outside a police station in Baghdad on Monday, killing 12 people.",
        "Shining Path guerrillas kidnapped two engineers near Ayacucho, Peruvian police said.",
        "FMLN guerrillas blew up three power pylons in San Salvador last night.",
        "At least 30 soldiers were killed in an ambush in the Central African Republic on Tuesday.",
        "The PKK claimed responsibility for a bomb attack in Turkey that wounded six policemen.",
        "Saudi air raids hit a market in Sanaa on Sunday and killed nine civilians.",
        "Police in northern Nigeria said Boko Haram fighters burned a school in Borno State."
      })
  void whatIsShoutedIsWhatIsSaid(String text) {
    assertThat(told(text.toUpperCase(Locale.ROOT))).isEqualTo(told(text));
  }

  @Test
  void namesAreNotShouted() {
    IncidentRecord record =
        read("FMLN GUERRILLAS KILLED A JUDGE NAMED JUAN DE LA PAZ IN SAN SALVADOR.").get(0);
    assertThat(record.places().get(0).value().name()).isEqualTo("San Salvador");
    assertThat(record.actors().stream().map(claim -> claim.value().name()))
        .contains("FMLN guerrillas");
    assertThat(record.places().get(0).evidence().get(0).quote()).isEqualTo("SAN SALVADOR");
  }

  private static List<String> told(String text) {
    return read(text).stream()
        .flatMap(
            record ->
                Stream.of(
                    record.type().toString(),
                    record.tolls().toString(),
                    record.dates().stream().map(Claim::value).toList().toString(),
                    record.places().stream().map(c -> c.value().name()).toList().toString(),
                    record.actors().stream()
                        .map(c -> c.value().role() + " " + c.value().name())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()
                        .toString()))
        .toList();
  }

  private static List<IncidentRecord> read(String text) {
    return VARIORUM
        .parse(
            new Report("r", text, null, Source.UNKNOWN, LocalDate.of(1989, 5, 3), null, null, null))
        .incidents();
  }
}
