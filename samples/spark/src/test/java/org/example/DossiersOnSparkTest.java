package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.Variorum;
import org.variorum.document.ReadReports;
import org.variorum.render.Json;

class DossiersOnSparkTest {

  private static final long SEED = 7;
  private static final String[] TOWNS = {"Mosul", "Kirkuk", "Basra", "Herat", "Kandahar", "Kano"};
  private static final String[] PLACES = {"market", "mosque", "police station", "bus stop", "bank"};

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  @Test
  void jsonLinesGiveWhatTheLibraryGives() throws IOException {
    Path input = write();
    assertEquals(expected(input), sorted(DossiersOnSpark.reports(spark, input.toString())));
  }

  @Test
  void parquetGivesWhatTheLibraryGives() throws IOException {
    Path input = write();
    String parquet = folder.resolve("reports.parquet").toString();
    spark.read().json(input.toString()).write().mode(SaveMode.Overwrite).parquet(parquet);
    assertEquals(expected(input), sorted(DossiersOnSpark.reports(spark, parquet)));
  }

  private static List<String> expected(Path input) {
    List<String> dossiers =
        Variorum.standard().reconcile(ReadReports.from(input).reports()).stream()
            .map(Json::dossier)
            .sorted()
            .toList();
    assertTrue(dossiers.size() > TOWNS.length, "more than one incident a town");
    return dossiers;
  }

  private static List<String> sorted(Dataset<String> reports) {
    return DossiersOnSpark.dossiers(reports).collectAsList().stream().sorted().toList();
  }

  /** Several reports of each of some attacks; some recall an earlier one. */
  private Path write() throws IOException {
    Random random = new Random(SEED);
    List<String> lines = new ArrayList<>();
    for (int incident = 0; incident < 25; incident++) {
      String town = TOWNS[random.nextInt(TOWNS.length)];
      String place = PLACES[random.nextInt(PLACES.length)];
      LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(20));
      int dead = 2 + random.nextInt(40);
      for (int told = 0; told <= random.nextInt(5); told++) {
        String recalled =
            random.nextInt(3) == 0
                ? " On February 3, gunmen killed nine soldiers near Tikrit."
                : "";
        lines.add(
            String.format(
                "{\"id\":\"r%d\",\"publishedAt\":\"%s\",\"source\":{\"name\":\"Paper %d\"},"
                    + "\"title\":\"Bomb kills %d in %s\",\"text\":\"A bomb killed at least %d people"
                    + " at a %s in %s on %s, police said.%s\"}",
                lines.size(),
                day.plusDays(random.nextInt(2)),
                told,
                dead,
                town,
                dead,
                place,
                town,
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ROOT),
                recalled));
      }
    }
    return Files.write(folder.resolve("reports.jsonl"), lines);
  }
}
