package org.variorum.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what weights are worth on reports that they were not made on: for every choice of half of
 * the sets, and of all but one, weights made on these and measured on the others; {@code
 * docs/linking.md} says how to read it.
 *
 * <p>Arguments: the table whose {@code expected} column to begin with, then folders of labelled
 * reports.
 */
final class CheckWeights {

  private CheckWeights() {}

  public static void main(String[] args) throws IOException {
    List<LabelledSet> sets = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      sets.add(LabelledSet.read(Path.of(args[i]), WeighLevels::read));
    }
    List<String> results = new ArrayList<>();
    for (int choice = 1; choice + 1 < 1 << sets.size(); choice++) {
      int chosen = Integer.bitCount(choice);
      if (2 * chosen == sets.size() || chosen == sets.size() - 1) {
        results.add(check(Path.of(args[0]), sets, choice));
      }
    }
    results.forEach(System.out::println);
  }

  private static String check(Path table, List<LabelledSet> sets, int choice) throws IOException {
    List<LabelledSet> made = new ArrayList<>();
    List<LabelledSet> held = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      ((choice >> i & 1) == 1 ? made : held).add(sets.get(i));
    }
    String rows = new WeighLevels(table).weigh(made);
    StringBuilder line =
        new StringBuilder("made on " + made.stream().map(LabelledSet::name).toList() + ":");
    for (LabelledSet set : held) {
      double[] score = WeighLevels.score(rows, set);
      line.append(
          String.format(
              Locale.ROOT, "  %s P %.3f R %.3f F1 %.3f", set.name(), score[0], score[1], score[2]));
    }
    return line.toString();
  }
}
