package org.variorum.link;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.incident.IncidentRecord;

/**
 * Measures linking on invented records: arguments are numbers of records; see {@code
 * docs/linking.md}.
 */
final class BenchLinking {

  private static final long SEED = 20260101;

  private BenchLinking() {}

  public static void main(String[] args) {
    double perDay = Double.parseDouble(System.getProperty("perDay", "50"));
    Linker linker = Linker.standard();
    run(linker, 20_000, perDay, false);
    for (String count : args) {
      run(linker, Integer.parseInt(count), perDay, true);
    }
  }

  private static void run(Linker linker, int count, double perDay, boolean report) {
    NoisyRecords world = new NoisyRecords(SEED, 20_000, perDay);
    List<IncidentRecord> records = world.records(count);
    Map<String, String> truth = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      truth.put(records.get(i).id(), world.truth().get(i));
    }
    long cpu = cpuTime();
    long start = System.nanoTime();
    List<Cluster> clusters = linker.link(records);
    double cpuSeconds = (cpuTime() - cpu) / 1e9;
    double seconds = (System.nanoTime() - start) / 1e9;
    long grouped = System.nanoTime();
    int groups =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.dates().get(0).value().earliest() + r.places().get(0).value().name()))
            .size();
    double yardstick = (System.nanoTime() - grouped) / 1e9;
    if (report) {
      double[] score = score(clusters, truth);
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%,d records: %.2f s (%.2f s of processor time), %,.0f records/s, %,d clusters of %,d incidents, P %.4f R %.4f F1 %.4f;"
              + " hash group-by %.3f s (%,d groups); heap in use %,d MB%n",
          records.size(),
          seconds,
          cpuSeconds,
          records.size() / seconds,
          clusters.size(),
          truth.values().stream().distinct().count(),
          score[0],
          score[1],
          score[2],
          yardstick,
          groups,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }

  private static long cpuTime() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static double[] score(List<Cluster> clusters, Map<String, String> truth) {
    Map<String, Long> sizes =
        truth.values().stream().collect(Collectors.groupingBy(i -> i, Collectors.counting()));
    long real = sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    long said = 0;
    long right = 0;
    for (Cluster cluster : clusters) {
      long n = cluster.records().size();
      said += n * (n - 1) / 2;
      right +=
          cluster.records().stream()
              .collect(Collectors.groupingBy(truth::get, Collectors.counting()))
              .values()
              .stream()
              .mapToLong(k -> k * (k - 1) / 2)
              .sum();
    }
    double precision = (double) right / said;
    double recall = (double) right / real;
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }
}
