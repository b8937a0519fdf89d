package org.example;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.variorum.link.Cluster;
import org.variorum.link.Linker;
import org.variorum.link.Sketch;

/** Connected sets of records to incidents, one set at a time. */
final class Incidents {

  private static final StructType COLUMNS =
      new StructType()
          .add("incident", StringType)
          .add("record", StringType)
          .add("cluster", BinaryType);

  private Incidents() {}

  /** Every record with its incident. */
  static Dataset<Row> of(Dataset<Row> tellings, Dataset<Row> sets) {
    return tellings
        .select("record", "sketch")
        .join(sets, "record")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("set"), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (set, rows) -> cut(rows),
            Encoders.row(COLUMNS));
  }

  private static Iterator<Row> cut(Iterator<Row> rows) {
    List<Sketch> set = new ArrayList<>();
    rows.forEachRemaining(row -> set.add(Bytes.read(row.getAs("sketch"), Sketch.class)));
    List<Row> told = new ArrayList<>();
    for (Cluster cluster : Library.LINKER.cut(set)) {
      byte[] bytes = Bytes.of(cluster);
      cluster.records().forEach(id -> told.add(RowFactory.create(cluster.id(), id, bytes)));
    }
    return told.iterator();
  }

  private static final class Library {
    static final Linker LINKER = Linker.standard();
  }
}
