package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.document.ReadReports;
import org.variorum.document.Report;
import org.variorum.incident.ParsedReport;

/** Reports read together are read as each is alone. */
class ManyReportsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @Test
  void tellTheSameTogetherAsOneByOne() {
    List<Report> reports = ReadReports.from(Path.of("samples/reports")).reports();
    assertThat(reports).hasSizeGreaterThan(4);

    List<ParsedReport> together = VARIORUM.parseAll(reports);

    assertThat(together).hasSameSizeAs(reports);
    for (int i = 0; i < reports.size(); i++) {
      ParsedReport alone = VARIORUM.parse(reports.get(i));
      assertThat(together.get(i).incidents()).isEqualTo(alone.incidents());
      assertThat(together.get(i).mentions()).hasToString(alone.mentions().toString());
    }
  }

  @Test
  void comeInTheirOrderHoweverManyThereAre() {
    List<Report> reports =
        IntStream.range(0, 70)
            .mapToObj(i -> Report.of("r" + i, "Gunmen killed " + (i + 2) + " guards in Kano."))
            .toList();

    List<ParsedReport> together = VARIORUM.parseAll(reports);

    assertThat(together).hasSize(70);
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i).incidents().get(0).report().id()).isEqualTo("r" + i);
    }
    assertThat(VARIORUM.parseAll(List.of())).isEmpty();
  }
}
