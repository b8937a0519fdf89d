package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.document.Report;

/** Every example of {@code docs/falsehoods.md} is what the library says. */
class FalsehoodsTest {

  private static final Path PAGE = Path.of("docs", "falsehoods.md");
  private static final Variorum VARIORUM = Variorum.standard();

  /** A quoted text and the block below it. */
  record Example(String text, List<String> said) {

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> text = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (String line : Stream.concat(Files.lines(PAGE), Stream.of("end")).toList()) {
      if (line.startsWith("> ")) {
        text.add(line.substring(2));
      } else if (line.startsWith("    ")) {
        said.add(line.strip());
      } else if (!line.isBlank() && !said.isEmpty()) {
        examples.add(new Example(String.join("\n", text), List.copyOf(said)));
        text.clear();
        said.clear();
      }
    }
    return examples.stream();
  }

  @Test
  void thePageHasExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(20).noneMatch(example -> example.text().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void thePageSaysWhatTheLibrarySays(Example example) {
    assertThat(ShortForm.of(VARIORUM.parse(Report.of("example", example.text())).incidents()))
        .isEqualTo(example.said());
  }
}
