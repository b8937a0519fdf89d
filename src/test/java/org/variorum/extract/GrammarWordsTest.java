package org.variorum.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Tsv;
import org.variorum.extract.Grammar.Line;

/**
 * Reads the example of every row of {@code grammar-words.tsv} as {@link GrammarTest} reads its own.
 */
class GrammarWordsTest {

  private final GrammarTest grammar = new GrammarTest();

  static Stream<Tsv.Row> rows() {
    return Tsv.load("grammar-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEveryWordIsRead(Tsv.Row row) {
    String[] parts = row.get("example").split(" => ", 2);
    Line line =
        new Line("grammar-words.tsv", row.line(), parts[0], parts.length < 2 ? "" : parts[1]);

    assertThat(row.choice(GrammarWords.class, "use").is(row.get("word"))).isTrue();
    if (parts[0].contains("*")) {
      grammar.roles(line);
    } else {
      grammar.phrases(line);
    }
  }
}
