package org.variorum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.document.Report;
import picocli.CommandLine;

class InputsTest {

  private static final String LINES =
      """
      {"id":"a","text":"It rained."}
      {"id":"b","text":"It snowed."}
      {"id":"c","text":"It hailed."}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final List<String> read = new ArrayList<>();
  private final List<Integer> together = new ArrayList<>();

  @Test
  void aFaultInOneReportLosesNoOther() throws IOException {
    for (String input :
        List.of("-", Files.writeString(folder.resolve("x.jsonl"), LINES).toString())) {
      read.clear();
      errors.reset();

      int exit = read(this::parseOrFail, input);

      assertThat(read).containsExactly("a", "c");
      assertThat(exit).isOne();
      assertThat(errors.toString(UTF_8)).contains("report b is lost").contains("snow");
    }
  }

  /** Who types a report wants its answer, who has a file wants them all soon. */
  @Test
  void readsFilesManyAtATimeAndStandardInputReportByReport() throws IOException {
    read(this::parse, "-");
    assertThat(together).containsExactly(1, 1, 1);
    together.clear();

    int exit = read(this::parse, Files.writeString(folder.resolve("x.jsonl"), LINES).toString());

    assertThat(exit).isZero();
    assertThat(together).containsExactly(3);
    assertThat(read).containsExactly("a", "b", "c", "a", "b", "c");
  }

  private int read(Function<List<Report>, List<String>> parser, String input) {
    Inputs inputs = CommandLine.populateCommand(new Inputs(), input);
    return inputs.read(
        new Main.Streams(
            new ByteArrayInputStream(LINES.getBytes(UTF_8)),
            new ByteArrayOutputStream(),
            new PrintStream(errors, true, UTF_8)),
        parser,
        read::add);
  }

  private List<String> parse(List<Report> reports) {
    together.add(reports.size());
    return reports.stream().map(Report::id).toList();
  }

  private List<String> parseOrFail(List<Report> reports) {
    if (reports.stream().anyMatch(report -> report.text().contains("snow"))) {
      throw new IllegalStateException("snow");
    }
    return parse(reports);
  }
}
