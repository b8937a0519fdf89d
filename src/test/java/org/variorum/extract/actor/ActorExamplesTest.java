package org.variorum.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.document.Span;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

/** Runs the example of every row of the actors' dictionaries and of every rule. */
class ActorExamplesTest {

  private static final ActorExtractor EXTRACTOR = new ActorExtractor();

  private static List<Mention<Actor>> read(String text) {
    Document document =
        DocumentReader.of(KnownWords.english().withNames(ActorVocabulary::contains))
            .read(Report.of("example", text));
    return EXTRACTOR.extract(document, new Mentions());
  }

  /** The example's text, the span in brackets and what it says of it. */
  private record Example(String text, Span span, String value) {

    static Example of(String written) {
      String[] sides = written.split(" => ", 2);
      int open = sides[0].indexOf('[');
      int close = sides[0].indexOf(']');
      String text =
          sides[0].substring(0, open)
              + sides[0].substring(open + 1, close)
              + sides[0].substring(close + 1);
      return new Example(text, new Span(open, close - 1), sides.length > 1 ? sides[1] : "");
    }
  }

  private static List<String> failures(
      String table, java.util.function.Function<Tsv.Row, String> fault) {
    List<String> failures = new ArrayList<>();
    for (Tsv.Row row : Tsv.load(table).rows()) {
      assertThat(row.get("source")).isNotBlank();
      String wrong = fault.apply(row);
      if (!wrong.isEmpty()) {
        failures.add(table + ":" + row.line() + " " + wrong);
      }
    }
    return failures;
  }

  private static String faultAt(Tsv.Row row, java.util.function.Predicate<Actor> right) {
    Example example = Example.of(row.get("example"));
    for (Mention<Actor> mention : read(example.text())) {
      if (mention.span().equals(example.span()) && right.test(mention.value())) {
        return "";
      }
    }
    return row.get("example") + " read as " + shown(example.text());
  }

  private static List<String> shown(String text) {
    return read(text).stream().map(m -> m.span().in(text) + " = " + value(m.value())).toList();
  }

  private static String value(Actor actor) {
    String known = actor.canonical() == null ? "" : " " + actor.canonical();
    return actor.kind() + " " + actor.side() + known;
  }

  @Test
  void everyNamedActorIsReadInItsExample() {
    assertThat(
            failures(
                "actors.tsv", row -> faultAt(row, a -> row.get("canonical").equals(a.canonical()))))
        .isEmpty();
  }

  @Test
  void everyNounForPeopleIsReadInItsExample() {
    assertThat(
            failures(
                "person-nouns.tsv",
                row -> faultAt(row, a -> !a.kind().equals(Actor.Kind.FACILITY))))
        .isEmpty();
  }

  @Test
  void everyNounForFacilitiesIsReadInItsExample() {
    assertThat(
            failures(
                "facility-nouns.tsv", row -> faultAt(row, a -> a.kind() == Actor.Kind.FACILITY)))
        .isEmpty();
  }

  @Test
  void everyModifierTitleAndFirstNameIsReadInItsExample() {
    assertThat(failures("modifiers.tsv", row -> faultAt(row, a -> true))).isEmpty();
    assertThat(failures("titles.tsv", row -> faultAt(row, a -> a.kind() == Actor.Kind.PERSON)))
        .isEmpty();
    assertThat(failures("first-names.tsv", row -> faultAt(row, a -> a.kind() == Actor.Kind.PERSON)))
        .isEmpty();
    assertThat(failures("body-words.tsv", row -> faultAt(row, a -> true))).isEmpty();
  }

  static Stream<String> examples() {
    return ActorRules.ALL.stream().flatMap(rule -> rule.examples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatStandsInBrackets(String written) {
    Example example = Example.of(written);
    assertThat(shown(example.text()))
        .contains(example.span().in(example.text()) + " = " + example.value());
  }

  static Stream<String> counterexamples() {
    return ActorRules.ALL.stream().flatMap(rule -> rule.counterexamples().stream());
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void readsNothingInCounterexamples(String text) {
    assertThat(shown(text)).isEmpty();
  }
}
