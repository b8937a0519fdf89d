package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;

/** Lines that were wrapped at a width change no value: a name is one name over a line end. */
class WrappedLinesTest {

  private static final String WRAPPED =
      """
      A car bomb killed 12 members of the Army of the Red Hills in the Port
      Sudan district on Monday, a military spokesman and two residents of Port
      Sudan said, while at least four fighters of the Lord's Resistance
      Army were shot dead by the Congolese army near San
      Vicente del Caguan, according to the ministry of the
      interior.
      """;

  @Test
  void namesAreTheSameOverLineEnds() {
    List<String> wrapped = names(WRAPPED);
    assertThat(wrapped).contains("Port Sudan", "two residents of Port Sudan");
    assertThat(wrapped).isEqualTo(names(WRAPPED.replace('\n', ' ')));
    assertThat(wrapped).isEqualTo(names(WRAPPED.replace("\n", "\r\n")));
  }

  @Test
  void whatEndsInANumberOrASmallWordGoesOnBeforeACapital() {
    String wrapped =
        """
        Gunmen attacked two villages near the town of Gao on Monday, residents said, killing at least 23
        Malians and hurting 30. Nobody has claimed the attack, which the mayor and the
        Red Cross blamed on bandits.
        """;

    assertThat(names(wrapped)).isEqualTo(names(wrapped.replace('\n', ' ')));
    assertThat(names(wrapped)).contains("Malians");
  }

  @Test
  void aHeadlineThatEndsInANumberStandsAlone() {
    String text =
        "Suicide bomber kills 12 in Kabul, wounds 40\nKABUL - A bomber killed 12 men on Monday.";

    assertThat(names(text)).doesNotContain("KABUL");
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (IncidentRecord record : Variorum.standard().parse(Report.of("r", text)).incidents()) {
      record.places().forEach(claim -> names.add(claim.value().name()));
      record.actors().forEach(claim -> names.add(claim.value().name()));
      record.casualties().forEach(claim -> names.add(String.valueOf(claim.value().victims())));
      record.casualties().forEach(claim -> claim.by().forEach(by -> names.add(by.name())));
      record.outcomes().forEach(claim -> names.add(String.valueOf(claim.value().object())));
    }
    return names;
  }
}
