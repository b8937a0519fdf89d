package org.variorum.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;

/**
 * Reports whose incidents are known: a folder with {@code reports.jsonl} and {@code
 * clusters.jsonl}.
 *
 * @param name the folder's name
 * @param records of all reports
 * @param truth the incident of every report that has a main record
 * @param reports how many there are
 */
record LabelledSet(
    String name, List<IncidentRecord> records, Map<String, String> truth, int reports) {

  static LabelledSet read(Path folder, Function<Report, List<IncidentRecord>> parser)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, String> truth = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("clusters.jsonl"))) {
      JsonNode row = mapper.readTree(line);
      truth.put(row.path("id").asText(), row.path("cluster").asText());
    }
    List<Report> reports = CountWords.read(folder.resolve("reports.jsonl"));
    List<IncidentRecord> records =
        reports.parallelStream().flatMap(r -> parser.apply(r).stream()).toList();
    return new LabelledSet(folder.getFileName().toString(), records, truth, reports.size());
  }

  /** The incident of a record, when it is its report's main one; else one of its own. */
  String incident(Profile profile) {
    return profile.main() ? truth.get(profile.report()) : profile.record();
  }

  /** Pairs of reports of one incident. */
  long truePairs() {
    Map<String, Long> sizes = new HashMap<>();
    truth.values().forEach(incident -> sizes.merge(incident, 1L, Long::sum));
    return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  /** All pairs that share a key, as indices into the profiles, each once. */
  static Set<Long> candidates(List<Profile> profiles) {
    Set<Long> pairs = ConcurrentHashMap.newKeySet();
    Blocks.of(profiles)
        .forEach(
            (key, members) -> {
              boolean oneUndated = Blocking.oneUndated(key);
              for (int i = 0; i < members.length; i++) {
                boolean undated = profiles.get(members[i]).day() == Profile.UNKNOWN;
                for (int j = i + 1; j < members.length; j++) {
                  if (!oneUndated || undated || profiles.get(members[j]).day() == Profile.UNKNOWN) {
                    pairs.add(((long) members[i] << 32) | members[j]);
                  }
                }
              }
            });
    return pairs;
  }

  /** Precision, recall and F1 over pairs of reports, for clusters of their main records. */
  double[] score(List<Cluster> clusters, Map<String, IncidentRecord> byId) {
    long said = 0;
    long right = 0;
    for (Cluster cluster : clusters) {
      List<String> reports =
          cluster.records().stream()
              .map(byId::get)
              .filter(r -> r.role() == IncidentRecord.Role.MAIN)
              .map(r -> r.report().id())
              .toList();
      for (int i = 0; i < reports.size(); i++) {
        for (int j = i + 1; j < reports.size(); j++) {
          said++;
          right += truth.get(reports.get(i)).equals(truth.get(reports.get(j))) ? 1 : 0;
        }
      }
    }
    double precision = said == 0 ? 0 : (double) right / said;
    double recall = (double) right / truePairs();
    return new double[] {
      precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall)
    };
  }
}
