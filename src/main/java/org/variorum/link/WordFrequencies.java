package org.variorum.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.variorum.document.Report;

/**
 * How rare words and names are in news of incidents, in bits: 3 bits is one report in eight.
 *
 * <p>The frequencies are fixed and do not depend on the batch that is linked, so that whether two
 * records belong together depends on these two alone. A desk whose news is of another kind counts
 * its own. Immutable and thread-safe.
 */
public final class WordFrequencies {

  /** What no report in two thousand has is not told apart any further. */
  static final float MOST = 11;

  private static final int LEAST_REPORTS = 3;

  private final HashTable bits;

  private WordFrequencies(HashTable bits) {
    this.bits = bits;
  }

  /**
   * Counted over some thousand reports of attacks, wars and crimes; {@code docs/linking.md} says
   * how.
   */
  public static WordFrequencies builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * Counted over a user's own reports; a few thousand make a useful table.
   *
   * @param reports what is typical of the news that is to be linked
   */
  public static WordFrequencies count(Collection<Report> reports) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Report report : reports) {
      Scan scan = Scan.of(report);
      LongStream.concat(scan.words(), scan.names())
          .distinct()
          .forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    HashTable bits = new HashTable(counts.size());
    counts.forEach(
        (word, count) -> {
          if (count >= LEAST_REPORTS) {
            bits.put(word, bits(count, reports.size()));
          }
        });
    return new WordFrequencies(bits);
  }

  /** Bits of a word that {@code count} of {@code reports} have. */
  static float bits(int count, int reports) {
    double log = StrictMath.log((double) reports / Math.max(1, count)) / StrictMath.log(2);
    return Math.min(MOST, Math.max(0, Math.round(log * 4) / 4f));
  }

  /** How rare a word is in news of incidents, in bits; {@link #MOST} when the table lacks it. */
  public float bits(String folded) {
    return rarity(Scan.hash(folded));
  }

  /**
   * How rare a word or name is, by its hash as {@link Scan} makes it; {@link #MOST} when the table
   * lacks it.
   */
  float rarity(long hash) {
    return bits.get(hash, MOST);
  }

  private static final class Holder {

    static final WordFrequencies BUILT_IN = read();

    private static WordFrequencies read() {
      try (InputStream table = WordFrequencies.class.getResourceAsStream("frequencies.tsv")) {
        if (table == null) {
          throw new IllegalStateException("no resource org/variorum/link/frequencies.tsv");
        }
        List<String> lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                .lines()
                .toList();
        HashTable bits = new HashTable(lines.size());
        for (String line : lines.subList(1, lines.size())) {
          int tab = line.indexOf('\t');
          bits.put(Scan.hash(line.substring(0, tab)), Float.parseFloat(line.substring(tab + 1)));
        }
        return new WordFrequencies(bits);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
