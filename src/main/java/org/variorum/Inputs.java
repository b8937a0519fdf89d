package org.variorum;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.document.InputProblem;
import org.variorum.document.Report;
import org.variorum.document.ReportReader;
import picocli.CommandLine.Parameters;

/** The reports that a command is given. */
final class Inputs {

  private static final String STDIN = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Reports to read: .txt files, .jsonl files with one report a line, folders of both,"
              + " or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  /** Reads them one by one, tells problems as they come, and returns the exit code. */
  int read(Main.Streams streams, Consumer<Report> reports) {
    Losses losses = new Losses(streams);
    try (Progress progress = Progress.on(streams.errors())) {
      ReportReader reader =
          new ReportReader(
              report -> {
                try {
                  reports.accept(report);
                } catch (UncheckedIOException e) {
                  throw e; // what is written to is gone
                } catch (RuntimeException e) {
                  progress.clear();
                  losses.tell(report, e);
                }
                progress.step();
              },
              problem -> {
                progress.clear();
                losses.tell(problem);
              });
      for (String input : inputs) {
        if (input.equals(STDIN)) {
          reader.read("stdin", streams.in());
        } else {
          reader.read(Path.of(input));
        }
      }
    }
    return losses.any ? 1 : 0;
  }

  private static final class Losses {

    private final Main.Streams streams;
    private boolean any;

    Losses(Main.Streams streams) {
      this.streams = streams;
    }

    /** One report that a fault of ours stops loses no other. */
    void tell(Report report, RuntimeException fault) {
      any = true;
      StackTraceElement[] trace = fault.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      streams
          .errors()
          .println("variorum: report " + report.id() + " is lost by a fault: " + fault + where);
    }

    void tell(InputProblem problem) {
      any |= problem.loss();
      streams.errors().println("variorum: " + problem);
    }
  }
}
