package org.variorum.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.Variorum;
import org.variorum.document.Report;
import org.variorum.extract.Mention;

/** Runs the examples of {@code attributions.md}. */
class AttributionCorpusTest {

  private static final Pattern LINE =
      Pattern.compile("- \"(?<words>[^\"]+)\" by (?<by>.+?)(?: (?<stance>denied|unverified))?");
  private static final Variorum VARIORUM = Variorum.standard();

  record Example(int line, String text, String words, String by, String stance) {
    @Override
    public String toString() {
      return "line " + line + ": " + words + " by " + by;
    }
  }

  static Stream<Example> attributions() throws IOException {
    List<Example> examples = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("> ")) {
        if (!inText) {
          text.setLength(0);
        }
        text.append(text.isEmpty() ? "" : "\n").append(line.substring(2));
        inText = true;
        continue;
      }
      inText = false;
      if (line.startsWith("- ")) {
        Matcher said = LINE.matcher(line);
        assertThat(said.matches()).as("line %d: %s", i + 1, line).isTrue();
        String stance = said.group("stance") == null ? "asserted" : said.group("stance");
        examples.add(
            new Example(i + 1, text.toString(), said.group("words"), said.group("by"), stance));
      }
    }
    return examples.stream();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AttributionCorpusTest.class.getResourceAsStream("attributions.md"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void theCorpusIsSeen() throws IOException {
    assertThat(attributions()).hasSizeGreaterThan(45);
  }

  @ParameterizedTest
  @MethodSource
  void attributions(Example example) {
    int at = example.text().indexOf(example.words());
    assertThat(at).as("%s is not in the text", example.words()).isNotNegative();
    List<Attribution> over = over(example.text(), at);
    assertThat(over.isEmpty() ? "nobody" : names(over)).isEqualTo(example.by());
    if (!over.isEmpty()) {
      assertThat(over.get(over.size() - 1).stance())
          .isEqualTo(Stance.valueOf(example.stance().toUpperCase(Locale.ROOT)));
    }
  }

  /** What is said of the word at an offset, widest first. */
  private static List<Attribution> over(String text, int at) {
    List<Mention<?>> mentions = VARIORUM.parse(Report.of("example", text)).mentions();
    List<Attribution> over = new ArrayList<>();
    for (Mention<?> mention : mentions) {
      if (mention.value() instanceof Attribution attribution
          && mention.sentence().span(attribution.from(), attribution.to()).begin() <= at
          && mention.sentence().span(attribution.from(), attribution.to()).end() > at) {
        over.add(attribution);
      }
    }
    over.sort(Comparator.comparingInt((Attribution a) -> a.from() - a.to()));
    return over.stream().distinct().toList();
  }

  private static String names(List<Attribution> chain) {
    return chain.stream().map(AttributionCorpusTest::names).collect(Collectors.joining(" < "));
  }

  private static String names(Attribution attribution) {
    if (attribution.speakers().isEmpty()) {
      return "no one named";
    }
    String channel = attribution.speakers().get(0).channel();
    String names =
        attribution.speakers().stream().map(Speaker::name).collect(Collectors.joining(" and "));
    return channel == null ? names : names + " (" + channel + ")";
  }
}
