package org.variorum.extract.amount;

import java.util.LinkedHashMap;
import java.util.Map;
import org.variorum.dictionary.Tsv;
import org.variorum.extract.amount.Count.Operator;

/**
 * Words that stand in for a number, and the interval each conventionally means.
 *
 * <p>Record keepers turn them into single numbers (ACLED: several is 3 or 10, dozens 12, hundreds
 * 100; GTD leaves them blank). Here they stay intervals: the plural means two of the unit at least
 * and less than the next unit that people would have named, so {@code dozens} is [24, 99].
 */
final class VagueWords {

  static final Phrases<Count> PHRASES = load();

  private VagueWords() {}

  private static Phrases<Count> load() {
    Map<String, Count> phrases = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.load("vague-amounts.tsv").rows()) {
      long min = row.integer("min");
      Long max = row.find("max") == null ? null : Long.valueOf(row.integer("max"));
      boolean vague = max == null || max != min;
      phrases.put(
          row.get("phrase"),
          vague
              ? new Count(min, max, Operator.VAGUE, row.get("phrase"))
              : Count.exactly(min, row.get("phrase")));
    }
    return new Phrases<>(phrases);
  }
}
