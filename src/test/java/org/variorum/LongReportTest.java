package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.document.Report;

/** A report four times as long costs about four times as much, whatever it is made of. */
class LongReportTest {

  private static final Variorum VARIORUM = Variorum.standard();
  private static final int SHORT = 4_000;
  private static final int ATTEMPTS = 4;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("one incident told again and again", i -> "Gunmen killed two guards in Kano. "),
        text("an incident a sentence", LongReportTest::another),
        text("one sentence of one phrase", i -> "the killing of "),
        text("one sentence of clauses", i -> "Gunmen killed two guards and "),
        text("a paragraph a word", i -> "Kano\n\n"),
        text("quotes that never end", i -> "“Gunmen said "));
  }

  private static Arguments text(String name, IntFunction<String> piece) {
    return Arguments.of(name, piece);
  }

  private static String another(int i) {
    String[] towns = {"Kano", "Jos", "Gao", "Mopti", "Homs", "Idlib", "Herat", "Kunduz"};
    return "Gunmen killed %d villagers in %s on %d March %d. "
        .formatted(2 + i % 37, towns[i % towns.length], 1 + i % 28, 1990 + i % 31);
  }

  /** Sixteen times would be the square; the best of some attempts leaves out a busy machine. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void costGrowsWithLengthAndNotWithItsSquare(String name, IntFunction<String> piece) {
    Report once = report(piece, SHORT);
    Report fourTimes = report(piece, 4 * SHORT);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && best > 6; i++) {
      best = Math.min(best, (double) nanos(fourTimes) / nanos(once));
    }

    assertThat(best).as(name).isLessThan(10);
  }

  private static long nanos(Report report) {
    long start = System.nanoTime();
    VARIORUM.parse(report);
    return System.nanoTime() - start;
  }

  private static Report report(IntFunction<String> piece, int times) {
    return Report.of(
        "long", IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining()));
  }
}
