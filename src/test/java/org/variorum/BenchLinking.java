package org.variorum;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Cluster;
import org.variorum.link.Linker;
import org.variorum.link.NoisyRecords;
import org.variorum.reconcile.Reconciler;

/**
 * Measures linking and reconciling on invented records: arguments are numbers of records, the last
 * may be {@code book=}, the number of incidents in a book that reports are added to one by one; see
 * {@code docs/linking.md}.
 */
final class BenchLinking {

  private static final long SEED = 20260101;
  private static final int TOWNS = 20_000;
  private static final int WARM_UP = 50_000;

  /**
   * Until little is left to compile: the fourth run takes a sixth of the first's processor time.
   */
  private static final int WARM_UPS = 4;

  private static final int ADDED = 1_000;

  private final double perDay;
  private double lastCount;
  private double lastSeconds;

  private BenchLinking(double perDay) {
    this.perDay = perDay;
  }

  public static void main(String[] arguments) {
    double perDay = Double.parseDouble(System.getProperty("perDay", "50"));
    BenchLinking bench = new BenchLinking(perDay);
    for (int i = 0; i < WARM_UPS; i++) {
      bench.run(WARM_UP, false);
    }
    for (String argument : arguments) {
      if (argument.startsWith("book=")) {
        bench.book(Integer.parseInt(argument.substring("book=".length())));
      } else {
        bench.run(Integer.parseInt(argument), true);
      }
    }
  }

  private void run(int count, boolean tell) {
    NoisyRecords world = new NoisyRecords(SEED, TOWNS, perDay);
    List<IncidentRecord> records = world.records(count);
    Peak peak = new Peak();
    double cpu = cpuSeconds();
    long start = System.nanoTime();
    List<Cluster> clusters = Linker.standard().link(records);
    double linked = seconds(start);
    Map<String, IncidentRecord> byId = new HashMap<>(2 * records.size());
    records.forEach(record -> byId.put(record.id(), record));
    long dossiers =
        clusters.parallelStream()
            .map(cluster -> Reconciler.standard().reconcile(cluster, byId))
            .mapToLong(dossier -> dossier.records().isEmpty() ? 0 : 1)
            .sum();
    double all = seconds(start);
    cpu = cpuSeconds() - cpu;
    long heap = peak.megabytes();
    if (tell) {
      double[] score = score(clusters, records, world.truth());
      System.out.printf(
          Locale.ROOT,
          "%,d records: linked in %.2f s, linked and reconciled in %.2f s (%.2f s of processor"
              + " time), %,.0f records/s, %,d dossiers of %,d incidents, P %.4f R %.4f F1 %.4f,"
              + " peak heap %,d MB, hash group-by %.3f s%s%n",
          records.size(),
          linked,
          all,
          cpu,
          records.size() / all,
          dossiers,
          world.truth().stream().distinct().count(),
          score[0],
          score[1],
          score[2],
          heap,
          groupBy(records),
          exponent(records.size(), cpu));
    }
  }

  /** How the processor's time grew since the run before. */
  private String exponent(double count, double seconds) {
    String told =
        lastCount == 0
            ? ""
            : String.format(
                Locale.ROOT,
                ", exponent %.3f",
                Math.log(seconds / lastSeconds) / Math.log(count / lastCount));
    lastCount = count;
    lastSeconds = seconds;
    return told;
  }

  /** Adds reports one by one to a book of so many incidents. */
  private void book(int incidents) {
    NoisyRecords world = new NoisyRecords(SEED, TOWNS, perDay);
    List<IncidentRecord> records = world.records(ADDED + (int) (incidents * 5.5));
    Map<String, IncidentRecord> told = new HashMap<>(2 * records.size());
    records.forEach(record -> told.put(record.report().id(), record));
    List<Report> reports =
        records.stream().map(IncidentRecord::report).collect(Collectors.toList());
    Collections.shuffle(reports, new Random(SEED));
    Peak peak = new Peak();
    IncidentBook book =
        IncidentBook.of(
            report -> List.of(told.get(report.id())), Linker.standard(), () -> Instant.EPOCH);
    long start = System.nanoTime();
    book.addAll(reports.subList(ADDED, reports.size()));
    double filled = seconds(start);
    double[] took = new double[ADDED];
    for (int i = 0; i < ADDED; i++) {
      long before = System.nanoTime();
      book.add(reports.get(i));
      took[i] = seconds(before) * 1000;
    }
    int dossiers = book.snapshot().dossiers().size();
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "a book of %,d dossiers of %,d reports, filled in %.1f s: one report added in %.3f ms at the"
            + " median, %.3f ms at the 99th percentile, %.3f ms at most; peak heap %,d MB%n",
        dossiers,
        reports.size(),
        filled,
        took[ADDED / 2],
        took[ADDED * 99 / 100],
        took[ADDED - 1],
        peak.megabytes());
  }

  /** The yardstick: the same records in a hash map by day and name of the town. */
  private static double groupBy(List<IncidentRecord> records) {
    long start = System.nanoTime();
    int groups =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.dates().get(0).value().earliest() + r.places().get(0).value().name()))
            .size();
    return groups == 0 ? 0 : seconds(start);
  }

  private static double[] score(
      List<Cluster> clusters, List<IncidentRecord> records, List<String> truth) {
    Map<String, String> incident = new HashMap<>();
    Map<String, Long> sizes = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      incident.put(records.get(i).id(), truth.get(i));
      sizes.merge(truth.get(i), 1L, Long::sum);
    }
    long real = pairs(sizes);
    long said = 0;
    long right = 0;
    for (Cluster cluster : clusters) {
      long n = cluster.records().size();
      said += n * (n - 1) / 2;
      Map<String, Long> together = new HashMap<>();
      cluster.records().forEach(record -> together.merge(incident.get(record), 1L, Long::sum));
      right += pairs(together);
    }
    double precision = (double) right / said;
    double recall = (double) right / real;
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }

  private static long pairs(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L)
        / 1e9;
  }

  /** The most heap in use since it was made, garbage included, looked at every ten milliseconds. */
  private static final class Peak {

    private final Thread watch = new Thread(this::look);
    private volatile long most;

    Peak() {
      System.gc();
      watch.setDaemon(true);
      watch.start();
    }

    private void look() {
      try {
        while (true) {
          most = Math.max(most, used());
          Thread.sleep(10);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static long used() {
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    long megabytes() {
      watch.interrupt();
      return Math.max(most, used()) >> 20;
    }
  }
}
