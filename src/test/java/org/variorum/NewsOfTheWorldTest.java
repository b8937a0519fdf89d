package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;

/**
 * Every story of {@code news.md}, {@code sentences.md}, {@code counts.md} and {@code notes.md} is
 * read as it says.
 */
class NewsOfTheWorldTest {

  private static final Variorum VARIORUM = Variorum.standard();

  private static Stream<Stories.Story> of(String file) throws IOException {
    return Stories.read(file).stories().stream();
  }

  static Stream<Stories.Story> news() throws IOException {
    return of("news.md");
  }

  static Stream<Stories.Story> sentences() throws IOException {
    return of("sentences.md");
  }

  static Stream<Stories.Story> counts() throws IOException {
    return of("counts.md");
  }

  static Stream<Stories.Story> notes() throws IOException {
    return of("notes.md");
  }

  static Stream<Stories.Story> stories() throws IOException {
    return Stream.concat(Stream.concat(news(), sentences()), Stream.concat(counts(), notes()));
  }

  @ParameterizedTest
  @MethodSource("news")
  void whatIsTickedHoldsAndNothingElse(Stories.Story story) {
    assertThat(surprises("news.md", story)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whatIsTickedHoldsOfEverySentence(Stories.Story story) {
    assertThat(surprises("sentences.md", story)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("counts")
  void whatIsTickedHoldsOfEveryCount(Stories.Story story) {
    assertThat(surprises("counts.md", story)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void whatIsTickedHoldsOfEveryNote(Stories.Story story) {
    assertThat(surprises("notes.md", story)).isEmpty();
  }

  private static List<String> surprises(String file, Stories.Story story) {
    List<IncidentRecord> read = VARIORUM.parse(story.report()).incidents();
    List<String> surprises = new ArrayList<>();
    for (Expected line : story.expected()) {
      if (line.holds(read) != line.ticked()) {
        String what = line.ticked() ? " no longer holds: " : " holds now, tick it: ";
        surprises.add(file + ":" + line.line() + what + line.words());
      }
    }
    return surprises;
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyQuoteIsWhatStandsThere(Stories.Story story) {
    for (IncidentRecord incident : VARIORUM.parse(story.report()).incidents()) {
      for (Evidence evidence : evidence(incident)) {
        assertThat(story.report().text().substring(evidence.begin(), evidence.end()))
            .isEqualTo(evidence.quote());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"news.md, 13", "sentences.md, 60", "counts.md, 250"})
  void theKnownFailuresAreCounted(String file, int least) throws IOException {
    Stories read = Stories.read(file);

    assertThat(read.stories()).hasSizeGreaterThanOrEqualTo(least);
    assertThat(read.stories().stream().flatMap(s -> s.expected().stream()))
        .filteredOn(line -> !line.ticked())
        .as("lines without a tick, as the file's head says")
        .hasSize(read.stated());
  }

  private static List<Evidence> evidence(IncidentRecord incident) {
    List<Claim<?>> claims = new ArrayList<>();
    claims.addAll(incident.dates());
    claims.addAll(incident.places());
    claims.addAll(incident.placeCount());
    claims.addAll(incident.actors());
    claims.addAll(incident.responsibility());
    claims.addAll(incident.casualties());
    claims.addAll(incident.outcomes());
    return claims.stream().flatMap(claim -> claim.evidence().stream()).toList();
  }
}
