package org.example;

import java.io.IOException;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Reads reports and writes the dossiers that {@code Variorum.reconcile} would make of them, one
 * JSON object a line.
 *
 * <p>Arguments: a file or folder of reports as JSON Lines or Parquet (columns {@code id, title,
 * text, publishedAt, source, url, language, incident}; all but {@code id} and {@code text} may be
 * missing), and the folder to write.
 */
public final class DossiersOnSpark {

  private DossiersOnSpark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("two arguments: the reports, the folder to write");
    }
    SparkSession.Builder builder = SparkSession.builder().appName("variorum");
    if (System.getProperty("spark.master") == null && System.getenv("SPARK_ENV_LOADED") == null) {
      builder.master("local[*]").config("spark.ui.enabled", "false");
    }
    try (SparkSession spark = builder.getOrCreate()) {
      dossiers(reports(spark, arguments[0])).write().mode(SaveMode.Overwrite).text(arguments[1]);
    }
  }

  /** The reports as lines of JSON. */
  static Dataset<String> reports(SparkSession spark, String input) {
    boolean parquet = input.toLowerCase(Locale.ROOT).contains(".parquet");
    return parquet ? spark.read().parquet(input).toJSON() : spark.read().textFile(input);
  }

  /** The dossiers as lines of JSON, in no order. */
  static Dataset<String> dossiers(Dataset<String> reports) {
    Dataset<Row> tellings = Tellings.of(reports).persist();
    Dataset<Row> links = Links.of(tellings);
    Dataset<Row> sets = ConnectedSets.of(tellings, links);
    Dataset<Row> incidents = Incidents.of(tellings, sets).persist();
    return Dossiers.of(tellings, incidents);
  }
}
