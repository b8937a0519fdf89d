package org.variorum.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Span;
import org.variorum.extract.Mention;

/** Runs the examples and counterexamples of every rule and of every word. */
class DateExamplesTest {

  static Stream<String> examples() {
    return Stream.concat(
        new DateExtractor().rules().stream().flatMap(rule -> rule.examples().stream()),
        Tsv.load(DateWords.FILE).rows().stream().map(row -> row.get("example")));
  }

  static Stream<String> counterexamples() {
    return new DateExtractor()
        .rules().stream()
            .flatMap(r -> r.counterexamples().stream().map(example -> r.name() + " => " + example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExample(String example) {
    String[] sides = example.split(" => ", 2);
    List<Span> marked = new ArrayList<>();
    String text = unmark(sides[0], marked);
    List<Mention<DateValue>> found = ReadDates.of(text, ReadDates.PUBLISHED);
    assertThat(found.stream().map(m -> m.span().in(text)))
        .as(text)
        .containsExactlyElementsOf(marked.stream().map(span -> span.in(text)).toList());
    assertThat(
            ReadDates.brief(text, ReadDates.PUBLISHED)
                .replaceAll(" (since|until|before|after|over|reported)\\b", ""))
        .as(text)
        .isEqualTo(sides[1].equals("nothing") ? "" : sides[1]);
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void theRuleFindsNothing(String counterexample) {
    String[] sides = counterexample.split(" => ", 2);
    assertThat(ReadDates.of(sides[1], ReadDates.PUBLISHED).stream().map(Mention::rule))
        .as(sides[1])
        .doesNotContain(sides[0]);
  }

  private static String unmark(String marked, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    int open = -1;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        spans.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
