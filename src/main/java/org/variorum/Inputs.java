package org.variorum;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /**
   * Reads them, passes on what they tell in their order, and returns the exit code. What comes from
   * standard input is told of as it comes, what stands in files is read many at a time.
   *
   * @param parser reads as many as it is given
   */
  <P> int read(
      Main.Streams streams, Function<List<Report>, List<P>> parser, Consumer<? super P> parsed) {
    Losses losses = new Losses(streams);
    try (Progress progress = Progress.on(streams.errors())) {
      Waiting<P> waiting = new Waiting<>(parser, parsed, progress, losses);
      ReportReader reader =
          new ReportReader(
              waiting::add,
              problem -> {
                progress.clear();
                losses.tell(problem);
              });
      for (String input : inputs) {
        if (input.equals(STDIN)) {
          waiting.hold(1);
          reader.read("stdin", streams.in());
        } else {
          waiting.hold(Waiting.MANY);
          reader.read(Path.of(input));
        }
      }
      waiting.parse();
    }
    return losses.any ? 1 : 0;
  }

  /** Reports that are parsed together when enough of them have come. */
  private static final class Waiting<P> {

    static final int MANY = 32;

    private final Function<List<Report>, List<P>> parser;
    private final Consumer<? super P> parsed;
    private final Progress progress;
    private final Losses losses;
    private final List<Report> reports = new ArrayList<>();
    private int most = MANY;

    Waiting(
        Function<List<Report>, List<P>> parser,
        Consumer<? super P> parsed,
        Progress progress,
        Losses losses) {
      this.parser = parser;
      this.parsed = parsed;
      this.progress = progress;
      this.losses = losses;
    }

    void hold(int most) {
      this.most = most;
    }

    void add(Report report) {
      reports.add(report);
      if (reports.size() >= most) {
        parse();
      }
    }

    void parse() {
      if (reports.isEmpty()) {
        return;
      }
      List<P> together = together();
      for (int i = 0; i < reports.size(); i++) {
        Report report = reports.get(i);
        try {
          parsed.accept(
              together.isEmpty() ? parser.apply(List.of(report)).get(0) : together.get(i));
        } catch (UncheckedIOException e) {
          throw e; // what is written to is gone
        } catch (RuntimeException e) {
          progress.clear();
          losses.tell(report, e);
        }
        progress.step();
      }
      reports.clear();
    }

    /** None if a fault stops one of them: then they are parsed one by one. */
    private List<P> together() {
      try {
        return parser.apply(reports);
      } catch (RuntimeException e) {
        return List.of();
      }
    }
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
