package org.variorum.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.variorum.dictionary.Folding;
import org.variorum.document.Report;
import org.variorum.document.Source;

/**
 * Makes {@code frequencies.tsv}: how rare words and names are in collections of news.
 *
 * <p>Arguments: the table to write, then collections of reports as JSON Lines. A word's frequency
 * is the highest that it has in any one collection, since a word that is common in one field of
 * news tells no two of its reports together.
 */
final class CountWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*");
  private static final int LEAST_REPORTS = 3;

  /**
   * Collections are small: this many reports more without the word keep chance from looking like
   * frequency.
   */
  private static final int MORE_REPORTS = 20;

  private CountWords() {}

  public static void main(String[] args) throws IOException {
    Map<Long, String> written = new HashMap<>();
    Map<String, Double> highest = new TreeMap<>();
    for (int i = 1; i < args.length; i++) {
      List<Report> reports = read(Path.of(args[i]));
      count(reports, written)
          .forEach(
              (w, n) -> highest.merge(w, (double) n / (reports.size() + MORE_REPORTS), Math::max));
    }
    List<String> lines = new ArrayList<>(List.of("word\tbits"));
    highest.forEach(
        (word, share) -> {
          double bits = Math.round(-4 * Math.log(share) / Math.log(2)) / 4.0;
          if (bits < WordFrequencies.MOST) {
            lines.add(
                word
                    + "\t"
                    + (bits == Math.rint(bits)
                        ? String.valueOf((int) bits)
                        : String.valueOf(bits)));
          }
        });
    Files.write(Path.of(args[0]), lines);
  }

  /** In how many reports a word or name is, for those in at least three. */
  private static Map<String, Integer> count(List<Report> reports, Map<Long, String> written) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Report report : reports) {
      spell(report.title() + "\n" + report.text(), written);
      Scan scan = Scan.of(report);
      Set<Long> seen = new HashSet<>();
      LongStream.concat(scan.words(), scan.names()).forEach(seen::add);
      seen.forEach(hash -> counts.merge(hash, 1, Integer::sum));
    }
    Map<String, Integer> spelled = new HashMap<>();
    counts.forEach(
        (hash, n) -> {
          if (n >= LEAST_REPORTS && written.containsKey(hash)) {
            spelled.put(written.get(hash), n);
          }
        });
    return spelled;
  }

  /** Remembers which hash stands for which word or pair of words. */
  private static void spell(String text, Map<Long, String> written) {
    String before = "";
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      String word = Folding.fold(m.group()).replaceFirst("'s$", "").replace("'", "");
      written.put(Scan.hash(word), word);
      if (!before.isEmpty()) {
        written.put(Scan.hash(before + " " + word), before + " " + word);
      }
      before = word;
    }
  }

  /** Reports of a JSON Lines file. */
  static List<Report> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Report> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      String id = row.path("id").asText(file.getFileName() + ":" + reports.size());
      String day = row.path("publishedAt").asText("");
      reports.add(
          new Report(
              id,
              row.path("text").asText(),
              row.path("title").asText(""),
              Source.UNKNOWN,
              day.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(day.substring(0, 10)) : null,
              null,
              null,
              null));
    }
    return reports;
  }
}
