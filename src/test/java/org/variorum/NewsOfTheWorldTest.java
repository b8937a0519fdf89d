package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;

/** Every story of the files of stories is read as it says. */
class NewsOfTheWorldTest {

  private static final Variorum VARIORUM = Variorum.standard();

  private static final List<String> FILES =
      List.of("news.md", "sentences.md", "counts.md", "notes.md", "blame.md");

  static Stream<Arguments> stories() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (String file : FILES) {
      Stories.read(file).stories().forEach(story -> all.add(Arguments.of(file, story)));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void whatIsTickedHoldsAndNothingElse(String file, Stories.Story story) {
    assertThat(surprises(file, story)).isEmpty();
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
  void everyQuoteIsWhatStandsThere(String file, Stories.Story story) {
    for (IncidentRecord incident : VARIORUM.parse(story.report()).incidents()) {
      for (Evidence evidence : evidence(incident)) {
        assertThat(story.report().text().substring(evidence.begin(), evidence.end()))
            .as(file)
            .isEqualTo(evidence.quote());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"news.md, 13", "sentences.md, 60", "counts.md, 250", "notes.md, 40", "blame.md, 35"})
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
