package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.document.ReadReports;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;

/** Two reports of one incident, from their words to what is at odds. */
class ContradictionsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "responsibility CONFLICT | A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab"
            + " claimed responsibility for the attack. | A car bomb killed nine people in Baidoa on"
            + " Tuesday. Al-Shabaab denied any part in the attack.",
        "responsibility CONFLICT | A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab"
            + " claimed responsibility for the attack. | A car bomb killed nine people in Baidoa on"
            + " Tuesday. Al-Shabaab said it had nothing to do with the attack.",
        "responsibility CONFLICT | A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab"
            + " claimed responsibility for the attack. | A spokesman for al-Shabaab denied that his"
            + " group was behind the car bomb that killed nine people in Baidoa on Tuesday.",
        "responsibility SUPERSEDED | A car bomb killed nine people in Baidoa on Tuesday. No one has"
            + " so far claimed responsibility. | A car bomb killed nine people in Baidoa on"
            + " Tuesday. The attack was claimed by al-Shabaab.",
        "outcomes CONFLICT | Troops thwarted an attack on a base near Baidoa on Tuesday. | Troops"
            + " failed to thwart an attack on a base near Baidoa on Tuesday.",
        "outcomes CONFLICT | Two people were shot dead in Hove on Tuesday. No arrests have been"
            + " made. | Two people were shot dead in Hove on Tuesday. Three arrests have been"
            + " made.",
        "outcomes CONFLICT | Two people were shot dead in Hove on Tuesday. The gunman remains at"
            + " large. | Two people were shot dead in Hove on Tuesday. The gunman was arrested.",
        "type CONFLICT | A suicide bomber killed nine people at a market in Baidoa on Tuesday. | An air"
            + " strike killed nine people at a market in Baidoa on Tuesday.",
        "type CONFLICT | A suicide bomber blew himself up at a market in Baidoa on Tuesday, killing nine"
            + " people. | Gunmen opened fire at a market in Baidoa on Tuesday, killing nine people.",
        "places CONFLICT | A car bomb exploded near a police station in Baidoa, Somalia, on Tuesday,"
            + " killing nine people. | A car bomb went off beside a police station in Beledweyne,"
            + " Somalia, on Tuesday, killing nine people.",
        "casualties/WOUNDED/UNKNOWN CONFLICT | A blast in Hove on Tuesday wounded dozens. About 90"
            + " people were wounded, a medic said. | A blast in Hove on Tuesday wounded 40 people.",
        "responsibility CONFLICT | Al-Shabaab fighters killed nine people in Baidoa on Tuesday. |"
            + " Islamic State gunmen killed nine people in Baidoa on Tuesday.",
        "responsibility COMPETING | A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab"
            + " claimed the attack. | A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab"
            + " had claimed the attack. Islamic State said that one of its men had carried out the"
            + " bombing.",
        "responsibility CONFLICT | South Korean troops killed nine people in Baidoa on Tuesday. |"
            + " South African troops killed nine people in Baidoa on Tuesday.",
        "casualties/KILLED/CIVILIANS CONFLICT | An air strike killed at least 18 civilians in the"
            + " market of Baidoa on Tuesday, residents said. | An air strike killed at least 17"
            + " civilians in the market of Baidoa on Tuesday, residents said.",
        "responsibility COMPETING | A car bomb killed nine people in Baidoa on Tuesday. Police"
            + " blamed al-Shabaab. | A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab"
            + " denied any part in the attack.",
        "casualties/KILLED/STATE_FORCES CONFLICT | Gunmen attacked a checkpoint near Baidoa on"
            + " Tuesday, killing seven soldiers and two civilians. | Gunmen attacked a checkpoint"
            + " near Baidoa on Tuesday, killing eleven soldiers and two civilians.",
        "casualties/KILLED/CIVILIANS CONFLICT | A bomb went off outside a bank in Hove on Tuesday."
            + " Nobody was hurt. | A bomb went off outside a bank in Hove on Tuesday, killing two"
            + " shoppers.",
        "casualties/KILLED/UNKNOWN CONFLICT | A car bomb killed 14 people at a market in Baidoa on"
            + " Tuesday, including nine women and eight children. | A car bomb killed 14 people at a"
            + " market in Baidoa on Tuesday."
      })
  void isFound(String expected, String one, String other) {
    assertThat(between(one, other)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A strike by the US-led coalition killed nine people near Baidoa on Tuesday. | A strike by"
            + " the international coalition killed nine people near Baidoa on Tuesday.",
        "Two people were shot dead in Hove on Tuesday. The gunman fled but was arrested later. |"
            + " Two people were shot dead in Hove on Tuesday. The gunman was arrested.",
        "A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab claimed the attack. | A car"
            + " bomb killed nine people in Baidoa on Tuesday. Al-Shabaab and Islamic State claimed"
            + " the attack.",
        "Syrian army troops killed nine people in Idlib on Tuesday. | The regime's warplanes killed nine"
            + " people in Idlib on Tuesday.",
        "A car bomb killed nine people in Baidoa on Tuesday. Al-Shabaab claimed the attack. | A car"
            + " bomb killed nine people in Baidoa on Tuesday. The outlawed group claimed the attack.",
        "Ukrainian soldiers killed nine people in Baidoa on Tuesday. | A Ukrainian air force raid"
            + " killed nine people in Baidoa on Tuesday.",
        "Al-Shabaab fighters clashed with gunmen in Baidoa on Tuesday, and nine people died. |"
            + " Nine people died on Tuesday when Islamic State militants clashed with rivals in"
            + " Baidoa.",
        "At least 18 people were killed in Baidoa on Tuesday. | The blast in Baidoa on Tuesday left"
            + " more than 15 dead."
      })
  void isNotInvented(String one, String other) {
    assertThat(between(one, other)).isEmpty();
  }

  /** What one report says against itself is a note about that report. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Blast kills 40 in Hove | A blast in Hove killed 30 people on Tuesday. | HEADLINE_DIFFERS",
        "Blast in Hove | A blast in Hove on Tuesday killed 10 people, including eight women and five"
            + " children. | PARTS_AND_TOTAL",
        "Blast kills 80 in Hove | A blast in Hove killed 81 people on Tuesday. | HEADLINE_ROUNDS",
        "Blast in Hove | A blast in Hove on Tuesday killed 21 people, including six boys and"
            + " three nuns. | ",
        "Blast kills 10 in Hove | A blast in Hove on Tuesday killed six soldiers and four"
            + " civilians. | "
      })
  void ofOneReportIsANote(String title, String body, String reason) {
    List<Contradiction> found = new ArrayList<>();
    Variorum.standard()
        .reconcile(List.of(report("a", title + "\n\n" + body).withTitle(title)))
        .forEach(dossier -> found.addAll(dossier.contradictions()));
    assertThat(found).allMatch(Contradiction::note);
    assertThat(found)
        .extracting(c -> c.reasons().get(c.reasons().size() - 1).kind().name())
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Air strikes killed nine people in the village of Urom al-Zor in Syria on Tuesday. The strike"
            + " on Urum al-Zor destroyed a school. | Air strikes killed nine people in the village"
            + " of Urum al-Zor in Syria on Tuesday.",
        "A bomb killed nine people in Aleppo on Tuesday. The blast hit the neighbourhood of"
            + " Salaheddun. | A bomb killed nine people in Aleppo on Tuesday. The blast hit the Salah"
            + " al-Dun district of Aleppo."
      })
  void twoTransliterationsOfAnUnlistedNameAreOne(String one, String other) {
    assertThat(between(one, other)).contains("places SPELLING_VARIANT");
  }

  @Test
  void twoSpellingsOfOneListedTownInCopiesOfASentenceAreTold() {
    String sentence =
        "Residents said an air strike hit a house in the town of %s near Gaza City"
            + " on Tuesday, killing three people.";
    assertThat(between(String.format(sentence, "Jabalia"), String.format(sentence, "Jaabalia")))
        .containsExactly("places SPELLING_VARIANT");
  }

  /** A toll that rises within a day is an update once the times of publication are known. */
  @ParameterizedTest
  @CsvSource({
    "2021-03-02T09:00:00Z, 2021-03-02T15:30:00Z, UPDATE",
    "2021-03-02T15:30:00Z, 2021-03-02T09:00:00Z, REVISED_DOWN",
    "2021-03-02T15:30:00+03:00, 2021-03-02T13:00:00Z, UPDATE",
    "2021-03-02 09:00, 2021-03-02 15:30, CONFLICT"
  })
  void timesOfPublicationDecideWithinADay(
      String first, String second, String expected, @TempDir Path folder) throws IOException {
    String line =
        "{\"id\":\"%s\",\"text\":\"A blast in Hove on Tuesday killed %d people.\",\"publishedAt\":\"%s\",\"incident\":\"one\"}%n";
    String lines = String.format(line, "a", 12, first) + String.format(line, "b", 30, second);
    Path file = Files.writeString(folder.resolve("reports.jsonl"), lines);
    List<String> found = new ArrayList<>();
    Variorum.standard()
        .reconcile(ReadReports.from(file).reports())
        .forEach(d -> d.contradictions().forEach(c -> found.add(c.relation().name())));
    assertThat(found).containsExactly(expected);
  }

  /** Where all times are known, they cannot be asked for. */
  @Test
  void whatIsSaidByTurnsIsToldSo(@TempDir Path folder) throws IOException {
    String line =
        "{\"id\":\"%s\",\"text\":\"%s\",\"publishedAt\":\"2021-03-02T%s:00Z\",\"incident\":\"one\"}%n";
    String lines =
        String.format(line, "a", "A blast in Hove on Tuesday killed 21 people.", "06:00")
            + String.format(line, "b", "Doctors say the bomb killed 28.", "11:00")
            + String.format(line, "c", "Officials counted: the bomb killed 21 people.", "15:00");
    Path file = Files.writeString(folder.resolve("reports.jsonl"), lines);
    assertThat(Variorum.standard().reconcile(ReadReports.from(file).reports()))
        .flatExtracting(Dossier::contradictions)
        .flatExtracting(Contradiction::reasons)
        .extracting(reason -> reason.kind().name())
        .contains("BY_TURNS")
        .doesNotContain("SAME_DAY");
  }

  /** A copy that comes a day late says nothing later than its source. */
  @Test
  void aCopyIsAsOldAsItsSource() {
    String early =
        "A bomb hidden under sacks of rice blew up in the grain market of Hove on Monday evening,"
            + " killing 12 people, doctors at the clinic said. The roof of the hall fell in.";
    String late = "Thirty people were killed by the bomb in Hove, the mayor's office said.";
    List<Report> reports =
        List.of(
            dated("wire", early, DAY.minusDays(1)),
            dated("copy", early, DAY),
            dated("daily", late, DAY));
    assertThat(Variorum.standard().reconcile(reports))
        .flatExtracting(Dossier::contradictions)
        .extracting(c -> c.relation().name())
        .containsExactly("UPDATE");
  }

  private static Report dated(String id, String text, LocalDate day) {
    return new Report(id, text, null, Source.UNKNOWN, day, null, null, "one");
  }

  private static List<String> between(String one, String other) {
    List<Report> reports = List.of(report("a", one), report("b", other));
    List<String> found = new ArrayList<>();
    Variorum.standard()
        .reconcile(reports)
        .forEach(
            dossier -> {
              for (Contradiction contradiction : dossier.contradictions()) {
                found.add(contradiction.field() + ' ' + contradiction.relation());
              }
            });
    return found;
  }

  private static Report report(String id, String text) {
    return dated(id, text, DAY);
  }
}
