package org.variorum.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads reports from JSON Lines, one line at a time. */
final class JsonLines {

  private final InputIssues issues;
  private final String stem;
  private final BiConsumer<Report, InputIssues> reports;

  JsonLines(InputIssues issues, String stem, BiConsumer<Report, InputIssues> reports) {
    this.issues = issues;
    this.stem = stem;
    this.reports = reports;
  }

  void read(BufferedInputStream bytes) throws IOException {
    long number = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (boolean more = true; more; ) {
      line.reset();
      boolean tooLong = false;
      int b;
      while ((b = bytes.read()) >= 0 && b != '\n') {
        tooLong = line.size() >= ReportReader.LONGEST_REPORT;
        if (!tooLong) {
          line.write(b);
        }
      }
      more = b >= 0;
      issues.at(++number);
      if (tooLong) {
        issues.here(
            InputProblem.Kind.TOO_LARGE,
            "longer than " + ReportReader.LONGEST_REPORT + " bytes, not read");
      } else {
        Report report = report(line.toByteArray(), number);
        if (report != null) {
          reports.accept(report, issues);
        }
      }
    }
  }

  private @Nullable Report report(byte[] bytes, long number) {
    Decoded line = number == 1 ? Decoded.of(bytes) : Decoded.utf8(bytes);
    if (line.text().isBlank()) {
      return null;
    }
    if (line.firstBroken() != null) {
      issues.here(
          InputProblem.Kind.BROKEN_UTF8,
          "not UTF-8 at byte "
              + line.firstBroken()
              + " of the line; read with \uFFFD in its place");
    }
    return JsonReport.parse(line.text(), stem + ":" + number, issues);
  }
}
