package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;
import org.variorum.document.Source;

/** Reads the example of every row of {@code guilt-words.tsv}. */
class GuiltWordsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  static Stream<Tsv.Row> rows() {
    return Tsv.load("guilt-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEveryWordIsRead(Tsv.Row row) {
    String word = row.get("word");

    assertThat(row.choice(GuiltWords.class, "use").is(word)).isTrue();
    assertThat(row.get("example")).contains(word);
    assertThat(denied(row.get("example"), row.get("holds"))).as(row.get("example")).isTrue();
  }

  @Test
  void whoSaysThatHeHadNoneDeniesIt() {
    assertThat(
            denied(
                "Two men were shot dead in Gao on Monday. The army said it had no participation"
                    + " in it.",
                "main responsibility DENIED army"))
        .isTrue();
  }

  @Test
  void contactIsNoGuilt() {
    assertThat(
            denied(
                "Two men were shot dead in Gao on Monday. The army denied any contact.",
                "main responsibility DENIED army"))
        .isFalse();
  }

  private static boolean denied(String text, String holds) {
    Report report =
        new Report("guilt", text, null, Source.UNKNOWN, LocalDate.of(2016, 7, 6), null, "en", null);
    return new Expected(0, true, holds).holds(VARIORUM.parse(report).incidents());
  }
}
