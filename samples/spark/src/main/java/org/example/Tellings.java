package org.example;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.variorum.Variorum;
import org.variorum.document.Report;
import org.variorum.document.ReportReader;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Linker;
import org.variorum.link.Sketch;
import org.variorum.render.Json;

/** Reports to incident records, one report at a time, and what linking needs of each. */
final class Tellings {

  private static final StructType COLUMNS =
      new StructType()
          .add("record", StringType)
          .add("report", StringType)
          .add("dated", BooleanType)
          .add("keys", createArrayType(LongType))
          .add("sketch", BinaryType)
          .add("told", StringType)
          .add("line", StringType);

  private Tellings() {}

  static Dataset<Row> of(Dataset<String> reports) {
    return reports
        .distinct()
        .flatMap((FlatMapFunction<String, Row>) Tellings::tell, Encoders.row(COLUMNS));
  }

  private static Iterator<Row> tell(String line) {
    List<Row> rows = new ArrayList<>();
    for (IncidentRecord record : Library.VARIORUM.parse(report(line)).incidents()) {
      Sketch sketch = Library.LINKER.sketch(record);
      rows.add(
          RowFactory.create(
              record.id(),
              record.report().id(),
              sketch.dated(),
              sketch.keys(),
              Bytes.of(sketch),
              Json.record(record),
              line));
    }
    return rows.iterator();
  }

  /** The record of a row, with the text of its report. */
  static IncidentRecord record(Row row) {
    return Json.record(row.<String>getAs("told")).withReport(report(row.getAs("line")));
  }

  private static Report report(String line) {
    List<Report> read = new ArrayList<>();
    new ReportReader(
            read::add,
            problem -> {
              throw new IllegalArgumentException(problem + " in " + line);
            })
        .read("input", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    if (read.size() != 1) {
      throw new IllegalArgumentException("no report: " + line);
    }
    return read.get(0);
  }

  /** Loaded once in every virtual machine. */
  private static final class Library {
    static final Variorum VARIORUM = Variorum.standard();
    static final Linker LINKER = Linker.standard();
  }
}
