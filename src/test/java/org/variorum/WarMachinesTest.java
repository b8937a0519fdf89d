package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.Tsv;
import org.variorum.dictionary.WarMachines;
import org.variorum.document.Report;

/** Machines of war stand for the force that has them, in every row of {@code war-machines.tsv}. */
class WarMachinesTest {

  private static final Variorum VARIORUM = Variorum.standard();

  static Stream<Tsv.Row> rows() {
    return Tsv.load("war-machines.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatTheyDoTheirForceDoes(Tsv.Row row) {
    assertThat(row.get("source")).isNotBlank();
    assertThat(
            VARIORUM.parse(Report.of("r", row.get("example"))).incidents().get(0).responsibility())
        .extracting(claim -> claim.value().actor())
        .containsExactly("Turkish " + row.get("force"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F-16s", "MiG-29", "Su-25", "B-52s", "AC-130"})
  void aircraftAreCalledByALetterAndANumber(String model) {
    assertThat(WarMachines.model(model)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"M-19", "M23", "G-20", "COVID-19", "F-", "16"})
  void othersAreNot(String name) {
    assertThat(WarMachines.model(name)).isFalse();
  }
}
