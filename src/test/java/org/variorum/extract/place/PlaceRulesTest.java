package org.variorum.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

/** Runs the examples and counterexamples of every rule. */
class PlaceRulesTest {

  private static final PlaceExtractor PLACES = PlaceExtractor.standard();

  static Stream<Arguments> examples() {
    return PlaceRules.ALL.stream()
        .flatMap(rule -> rule.examples().stream().map(e -> Arguments.of(rule.name(), e)));
  }

  static Stream<Arguments> counterexamples() {
    return PlaceRules.ALL.stream()
        .flatMap(rule -> rule.counterexamples().stream().map(e -> Arguments.of(rule.name(), e)));
  }

  @ParameterizedTest
  @MethodSource
  void examples(String rule, String example) {
    String[] sides = example.split(" => ");
    int open = sides[0].indexOf('[');
    int close = sides[0].indexOf(']');
    String text = sides[0].replace("[", "").replace("]", "");
    assertThat(read(text))
        .as(text)
        .anySatisfy(
            m -> {
              assertThat(m.rule()).isEqualTo(rule);
              assertThat(m.span().begin()).isEqualTo(open);
              assertThat(m.span().end()).isEqualTo(close - 1);
              assertThat(value(m.value())).isEqualTo(sides[1]);
            });
  }

  @ParameterizedTest
  @MethodSource
  void counterexamples(String rule, String text) {
    assertThat(read(text)).as(text).noneMatch(m -> m.rule().equals(rule));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ruleReadsItsExampleByItself(String rule, String example) {
    String text = example.split(" => ")[0];
    int open = text.indexOf('[');
    var document =
        DocumentReader.standard().read(Report.of("r", text.replace("[", "").replace("]", "")));
    var sentence = document.sentences().get(0);
    PlaceRule own =
        PlaceRules.ALL.stream().filter(r -> r.name().equals(rule)).findFirst().orElseThrow();
    int from = 0;
    while (sentence.token(from).begin() < open) {
      from++;
    }
    assertThat(own.match(sentence, from, new Mentions())).as(text).isNotNull();
  }

  private static String value(Place place) {
    String country = place.country() == null ? "-" : place.country();
    return country + " " + (place.canonical() == null ? "-" : place.canonical());
  }

  private static List<Mention<Place>> read(String text) {
    return PLACES.extract(DocumentReader.standard().read(Report.of("r", text)), new Mentions());
  }
}
