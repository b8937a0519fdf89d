package org.variorum.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every level of every comparison is worth. Kept in whole 1024ths of a bit, so that sums do
 * not depend on their order.
 *
 * <p>The table {@code weights.tsv} has, for every level, its {@code bits} where both texts have
 * words, its {@code bare} bits where one has none and everything else has to carry the decision
 * alone, what was {@code expected} before counting, and the {@code source}; {@code docs/linking.md}
 * says how it is made.
 */
final class Weights {

  /** Units in one bit. */
  static final int UNIT = 1024;

  private static final String PRIOR = "prior";

  private final int prior;
  private final int[][] units;

  private Weights(int prior, int[][] units) {
    this.prior = prior;
    this.units = units;
  }

  /** The lines of the table that comes with the library. */
  static List<String> builtIn() {
    try (InputStream table = Weights.class.getResourceAsStream("weights.tsv")) {
      if (table == null) {
        throw new IllegalStateException("no resource org/variorum/link/weights.tsv");
      }
      return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The weights in one column of the table. */
  static Weights of(List<String> lines, List<Comparison> comparisons, String column) {
    int at = List.of(lines.get(0).split("\t")).indexOf(column);
    Map<String, Double> bits = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 6
          || bits.put(cells[0] + '\t' + cells[1], Double.valueOf(cells[at])) != null) {
        throw new IllegalArgumentException(
            "weights.tsv: six columns and no row twice, not: " + line);
      }
    }
    int[][] units = new int[comparisons.size()][];
    for (int c = 0; c < units.length; c++) {
      List<String> levels = comparisons.get(c).levels();
      units[c] = new int[levels.size()];
      for (int level = 0; level < levels.size(); level++) {
        units[c][level] = units(bits, comparisons.get(c).name(), levels.get(level));
      }
    }
    return new Weights(units(bits, PRIOR, PRIOR), units);
  }

  private static int units(Map<String, Double> bits, String comparison, String level) {
    Double value = bits.get(comparison + '\t' + level);
    if (value == null) {
      throw new IllegalArgumentException("weights.tsv lacks " + comparison + ", " + level);
    }
    return (int) Math.round(value * UNIT);
  }

  /** The odds before anything is compared. */
  int prior() {
    return prior;
  }

  int units(int comparison, int level) {
    return units[comparison][level];
  }

  /** What every comparison and those behind it can add at most, in some order of them. */
  int[] most(int[] order) {
    int[] most = new int[order.length];
    int sum = 0;
    for (int i = order.length - 1; i >= 0; i--) {
      sum += Arrays.stream(units[order[i]]).max().orElse(0);
      most[i] = sum;
    }
    return most;
  }
}
