package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;

/** Runs the examples of {@code means.tsv}: what is in brackets is the row's word, and is found. */
class MeansTest {

  static Stream<Tsv.Row> rows() {
    return Tsv.load("means.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anExampleNamesItsMeans(Tsv.Row row) {
    String example = row.get("example");
    String marked = example.substring(example.indexOf('[') + 1, example.indexOf(']'));

    assertThat(marked).isEqualToIgnoringCase(row.get("word"));
    for (Means means : Means.values()) {
      boolean own = means.name().equals(row.get("means"));
      assertThat(means.named(read(marked))).as("%s alone: %s", means, example).isEqualTo(own);
      if (own) {
        assertThat(means.named(read(example.replaceAll("[\\[\\]]", "")))).as(example).isTrue();
      }
    }
  }

  private static Document read(String text) {
    return DocumentReader.standard().read(Report.of("r", text));
  }
}
