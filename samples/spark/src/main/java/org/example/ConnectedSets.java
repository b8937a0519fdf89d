package org.example;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The connected sets of linked records, each named after its smallest record.
 *
 * <p>Every record takes the smallest name among itself and its neighbours until no name changes.
 * Sets of reports of one incident are small and dense, so that takes few rounds.
 */
final class ConnectedSets {

  private ConnectedSets() {}

  /** Every record with its set. */
  static Dataset<Row> of(Dataset<Row> tellings, Dataset<Row> links) {
    Dataset<Row> both =
        links
            .union(links.select(col("other"), col("record")))
            .toDF("record", "other")
            .localCheckpoint();
    Dataset<Row> named = tellings.select(col("record"), col("record").as("set"));
    for (boolean changed = true; changed; ) {
      Dataset<Row> heard =
          both.join(named.toDF("other", "theirs"), "other")
              .groupBy("record")
              .agg(min("theirs").as("heard"));
      Dataset<Row> next =
          named
              .join(heard, named.col("record").equalTo(heard.col("record")), "left")
              .select(
                  named.col("record"),
                  named.col("set").as("before"),
                  least(col("set"), col("heard")).as("set"))
              .localCheckpoint();
      changed = !next.where(col("before").notEqual(col("set"))).isEmpty();
      named = next.select("record", "set");
    }
    return named;
  }
}
