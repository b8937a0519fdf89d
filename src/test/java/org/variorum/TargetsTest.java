package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;
import org.variorum.extract.actor.Actor;
import org.variorum.incident.RoledActor;

/** Who and what was hit, each once, in the words that name it best. */
class TargetsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  static Stream<String> examples() {
    return Tsv.load("target-words.tsv").rows().stream().map(row -> row.get("example"));
  }

  /** In the rows' examples whatever stands in brackets is a target, and nothing else. */
  @ParameterizedTest
  @MethodSource("examples")
  void rows(String example) {
    List<String> marked = new ArrayList<>();
    for (int i = example.indexOf('['); i >= 0; i = example.indexOf('[', i + 1)) {
      marked.add(example.substring(i + 1, example.indexOf(']', i)));
    }
    assertThat(targets(example.replace("[", "").replace("]", "")))
        .as(example)
        .containsExactlyInAnyOrderElementsOf(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor, Juan Perez, and his two bodyguards were murdered by gunmen. | Juan Perez; bodyguards
          The blast killed Ana Ruiz, 42; Juan Paz, 19; Eva Sol; and a policeman. | Ana Ruiz; Juan Paz; Eva Sol; policeman
          Her cook, Eva Sol, and her daughter, Ana Ruiz, were shot dead. | Eva Sol; Ana Ruiz
          Pedro Garcia, a businessman who owned a hotel, was kidnapped on Friday. | Pedro Garcia
          The politician, lawyer and envoy was kidnapped on Friday. | politician
          Three priests, as well as Juan Paz and Eva Sol, were murdered. | priests; Juan Paz; Eva Sol
          Ana Maria Ruiz was freed on Monday. Ruiz had been kidnapped by rebels. | Ana Maria Ruiz
          Gunmen killed six Jesuit priests on Monday. The Jesuits were shot dead. | Jesuit priests
          A bomb killed three nuns. The dead were identified as Ana Ruiz, Eva Sol and Luz Gomez. | nuns; Ana Ruiz; Eva Sol; Luz Gomez
          A grenade hurt two men. They are Juan Paz and Pedro Garcia. | men; Juan Paz; Pedro Garcia
          Not a single person was killed when rebels attacked the bridge. | bridge
          """)
  void people(String text, String names) {
    assertThat(targets(text)).containsExactlyInAnyOrder(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked the governor's residence and the home of Eva Sol. | governor's residence; home of Eva Sol
          Rebels blew up a bridge, two power pylons and the headquarters of the union. | bridge; power pylons; headquarters of the union
          A bomb placed in front of the embassy exploded at noon. | embassy
          A bomb was left in the embassy's parking lot. | embassy
          A car bomb exploded across from the telephone exchange. | telephone exchange
          The explosion took place outside the finance ministry. | finance ministry
          Two bombs left in a car exploded near the courthouse. | courthouse
          Explosive devices were thrown at a bank and one exploded. | bank
          The blast destroyed ten shops, 30 offices in other streets, and a church. | shops; offices; church
          The blast damaged the facade of the bank and caused damage to two cars. | bank; cars
          Guerrillas sabotaged the power line. | power line
          Attackers set fire to a hotel and two cars. | hotel; cars
          Gunmen opened fire on a bus. | bus
          """)
  void things(String text, String names) {
    assertThat(targets(text)).containsExactlyInAnyOrder(names.split("; "));
    assertThat(actors(text)).allMatch(actor -> actor.kind() == Actor.Kind.FACILITY);
  }

  private static List<String> targets(String text) {
    return actors(text).stream().map(RoledActor::name).toList();
  }

  private static List<RoledActor> actors(String text) {
    return VARIORUM.parse(Report.of("r", text)).incidents().stream()
        .flatMap(incident -> incident.actors().stream())
        .map(claim -> claim.value())
        .filter(actor -> actor.role() == RoledActor.Role.TARGET)
        .toList();
  }
}
