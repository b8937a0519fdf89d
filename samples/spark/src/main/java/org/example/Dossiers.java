package org.example;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Cluster;
import org.variorum.reconcile.Reconciler;
import org.variorum.render.Json;

/** Incidents to dossiers, one incident at a time. */
final class Dossiers {

  private Dossiers() {}

  static Dataset<String> of(Dataset<Row> tellings, Dataset<Row> incidents) {
    Dataset<Row> all =
        tellings.select("record", "report", "told", "line").join(incidents, "record");
    Dataset<Row> toldTogether =
        all.groupBy("report").agg(collect_set(col("incident")).as("together"));
    return all.join(toldTogether, "report")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("incident"), Encoders.STRING())
        .mapGroups(
            (MapGroupsFunction<String, Row, String>) (incident, rows) -> dossier(rows),
            Encoders.STRING());
  }

  private static String dossier(Iterator<Row> rows) {
    Cluster cluster = null;
    Map<String, IncidentRecord> records = new HashMap<>();
    Set<String> others = new TreeSet<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      cluster = Bytes.read(row.getAs("cluster"), Cluster.class);
      records.put(row.getAs("record"), Tellings.record(row));
      others.addAll(row.getList(row.fieldIndex("together")));
    }
    if (cluster == null) {
      throw new IllegalStateException("a group without rows");
    }
    return Json.dossier(Reconciler.standard().reconcile(cluster.toldWith(others), records));
  }
}
