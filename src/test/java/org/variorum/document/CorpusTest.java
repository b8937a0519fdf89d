package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code tokens.md}, {@code sentences.md} and {@code pages.md}. */
class CorpusTest {

  private final DocumentReader reader = DocumentReader.standard();

  static Stream<Example> tokens() {
    return Example.lines("tokens.md").stream();
  }

  static Stream<Example> sentences() {
    return Example.lines("sentences.md").stream();
  }

  static Stream<Example> pages() {
    return Example.blocks("pages.md").stream();
  }

  @Test
  void theCorpusIsSeen() {
    assertThat(tokens()).hasSizeGreaterThan(70);
    assertThat(sentences()).hasSizeGreaterThan(45);
    assertThat(pages()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource
  void tokens(Example example) {
    Document document = reader.read(example.report());
    List<Span> found =
        document.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList();
    assertThat(example.marked(found)).isEqualTo(example.marked(example.spans()));
  }

  @ParameterizedTest
  @MethodSource
  void sentences(Example example) {
    Document document = reader.read(example.report());
    List<Span> found = document.sentences().stream().map(Sentence::span).toList();
    assertThat(example.marked(found)).isEqualTo(example.marked(example.spans()));
  }

  @ParameterizedTest
  @MethodSource
  void pages(Example example) {
    Document document = reader.read(example.report());
    List<Span> found = document.sentences().stream().map(Sentence::span).toList();
    assertThat(example.marked(found)).isEqualTo(example.marked(example.spans()));
    assertThat(document.sentences().stream().map(s -> s.section().name()).toList())
        .isEqualTo(example.labels());
    assertThat(example.marked(document.furniture())).isEqualTo(example.marked(example.asides()));
  }
}
