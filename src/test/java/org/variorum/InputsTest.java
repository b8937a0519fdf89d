package org.variorum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.document.Report;
import picocli.CommandLine;

class InputsTest {

  private static final String LINES =
      """
      {"id":"a","text":"It rained."}
      {"id":"b","text":"It snowed."}
      {"id":"c","text":"It hailed."}
      """;

  @Test
  void aFaultInOneReportLosesNoOther() {
    Inputs inputs = CommandLine.populateCommand(new Inputs(), "-");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    List<String> read = new ArrayList<>();

    int exit =
        inputs.read(
            new Main.Streams(
                new ByteArrayInputStream(LINES.getBytes(UTF_8)),
                new ByteArrayOutputStream(),
                new PrintStream(errors, true, UTF_8)),
            report -> read.add(readOrFail(report)));

    assertThat(read).containsExactly("a", "c");
    assertThat(exit).isOne();
    assertThat(errors.toString(UTF_8)).contains("report b is lost").contains("snow");
  }

  private static String readOrFail(Report report) {
    if (report.text().contains("snow")) {
      throw new IllegalStateException("snow");
    }
    return report.id();
  }
}
