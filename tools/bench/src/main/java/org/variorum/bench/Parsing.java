package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.variorum.Variorum;
import org.variorum.document.ReadReports;
import org.variorum.document.Report;

/**
 * How many reports of {@value #SIZE} characters one core reads in a second, beside what a handful
 * of regular expressions over the same texts take.
 *
 * <p>The regular expressions are the yardstick: both are run by one command, so that their ratio
 * holds on a machine that is slow or busy. A report is cut or filled up to its size with the other
 * reports' text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class Parsing {

  static final int SIZE = 2_000;
  static final int TOGETHER = 32;

  private static final List<Pattern> YARDSTICK =
      List.of(
          Pattern.compile(
              "(?i)\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores)"
                  + "(?: \\w+){0,4} (?:were |was )?(?:killed|dead|died|wounded|injured|kidnapped)\\b"),
          Pattern.compile(
              "(?i)\\b(?:killed|wounded|injured|kidnapped|killing|wounding)(?: \\w+){0,3} (\\d+)\\b"),
          Pattern.compile(
              "(?i)\\b(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                  + "|yesterday|today|\\d{1,2} (?:january|february|march|april|may|june|july"
                  + "|august|september|october|november|december))\\b"),
          Pattern.compile("\\b(?:in|near|at) ((?:[A-Z]\\p{L}+ ?){1,3})"),
          Pattern.compile(
              "(?i)\\b(?:claimed|denied|admitted|accused|blamed|suspected)\\b(?:[^.]{0,60})"));

  /** The folder or file of reports to read. */
  @Param("samples/reports")
  public String reports = "";

  private List<Report> texts = List.of();
  private Variorum variorum = Variorum.standard();
  private int next;

  @Setup
  public void read() throws IOException {
    List<Report> read = ReadReports.from(Path.of(reports)).reports();
    String all = read.stream().map(Report::text).collect(Collectors.joining("\n\n"));
    texts =
        read.stream()
            .map(r -> (r.text() + "\n\n" + all).repeat(1 + SIZE / all.length()))
            .map(text -> Report.of("bench", text.substring(0, SIZE)))
            .toList();
    variorum = Variorum.standard();
  }

  private Report report() {
    next = (next + 1) % texts.size();
    return texts.get(next);
  }

  /** A report of two thousand characters to its incident records. */
  @Benchmark
  public Object parse() {
    return variorum.parse(report());
  }

  /** As many such reports read together, told as reports a second. */
  @Benchmark
  @OperationsPerInvocation(TOGETHER)
  public Object parseAll() {
    List<Report> many = new ArrayList<>(TOGETHER);
    for (int i = 0; i < TOGETHER; i++) {
      many.add(report());
    }
    return variorum.parseAll(many);
  }

  /** Five regular expressions over the same text. */
  @Benchmark
  public void regularExpressions(Blackhole found) {
    String text = report().text();
    for (Pattern pattern : YARDSTICK) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.consume(matcher.start());
      }
    }
  }
}
