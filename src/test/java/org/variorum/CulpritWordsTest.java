package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;
import org.variorum.document.Source;

/** Reads the example of every row of {@code culprit-words.tsv}. */
class CulpritWordsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  static Stream<Tsv.Row> rows() {
    return Tsv.load("culprit-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEveryWordIsRead(Tsv.Row row) {
    String word = row.get("word");

    assertThat(row.choice(CulpritWords.class, "use").is(word)).isTrue();
    assertThat(row.get("example")).contains(word);
    assertThat(names(row.get("example"), row.get("holds"))).as(row.get("example")).isTrue();
  }

  @Test
  void aWitnessIsNoCulprit() {
    assertThat(
            names(
                "Two men were shot dead in Gao on Monday. Police named Musa Bello as the witness.",
                "main perpetrator Musa Bello"))
        .isFalse();
  }

  @Test
  void whoPlansNeedNotHaveDoneIt() {
    assertThat(CulpritWords.any("mastermind")).isTrue();
    assertThat(CulpritWords.did("mastermind")).isFalse();
    assertThat(CulpritWords.did("kidnapper")).isTrue();
  }

  private static boolean names(String text, String holds) {
    Report report =
        new Report(
            "culprit", text, null, Source.UNKNOWN, LocalDate.of(2016, 7, 6), null, "en", null);
    return new Expected(0, true, holds).holds(VARIORUM.parse(report).incidents());
  }
}
