package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.document.Report;
import org.variorum.document.Source;

/**
 * Twenty invented pairs of short reports, of two incidents that look alike or of one and what
 * followed it; what was expected was written down before they were read. What is known to fail must
 * go on failing until its mark is taken out.
 */
class PairsOfReportsTest {

  private static final int FIRST_DAY = 2;

  static Stream<Arguments> pairs() throws IOException {
    try (InputStream in = PairsOfReportsTest.class.getResourceAsStream("pairs.tsv")) {
      assertThat(in).isNotNull();
      List<Arguments> pairs =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split("\t", -1))
              .map(
                  cells ->
                      Arguments.of(
                          cells[0],
                          cells[1].equals("fails"),
                          report("a", cells, FIRST_DAY),
                          report("b", cells, FIRST_DAY + 2)))
              .toList();
      assertThat(pairs).hasSizeGreaterThanOrEqualTo(20);
      return pairs.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void staysApartOrJoins(String expected, boolean fails, Report one, Report other) {
    boolean joined =
        Variorum.standard().reconcile(List.of(one, other)).stream()
            .anyMatch(dossier -> Set.copyOf(dossier.mainReports()).size() == 2);
    assertThat(joined == expected.equals("join")).isEqualTo(!fails);
  }

  private static Report report(String id, String[] cells, int at) {
    return new Report(
        id, cells[at + 1], null, Source.UNKNOWN, LocalDate.parse(cells[at]), null, null, null);
  }
}
