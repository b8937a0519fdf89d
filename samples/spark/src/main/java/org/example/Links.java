package org.example;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.variorum.link.Linker;
import org.variorum.link.Sketch;

/**
 * The pairs of records that share a key and speak for one incident.
 *
 * <p>Keys travel with no more than a record's id; the join is a sort-merge join, which spills, so
 * that no machine has to hold a block, let alone more. Sketches travel only for the pairs.
 */
final class Links {

  private static final UserDefinedFunction COMPARABLE =
      udf((UDF3<Long, Boolean, Boolean, Boolean>) Sketch::comparable, DataTypes.BooleanType);

  private static final UserDefinedFunction CONNECTS =
      udf((UDF2<byte[], byte[], Boolean>) Links::connects, DataTypes.BooleanType);

  private Links() {}

  static Dataset<Row> of(Dataset<Row> tellings) {
    Dataset<Row> keyed =
        tellings.select(explode(col("keys")).as("key"), col("record"), col("dated"));
    Dataset<Row> others =
        keyed.select(col("key"), col("record").as("other"), col("dated").as("otherDated"));
    Dataset<Row> pairs =
        keyed
            .hint("merge")
            .join(others, "key")
            .where(col("record").lt(col("other")))
            .where(COMPARABLE.apply(col("key"), col("dated"), col("otherDated")))
            .select("record", "other")
            .distinct();
    Dataset<Row> mine = tellings.select("record", "sketch");
    Dataset<Row> theirs =
        tellings.select(col("record").as("other"), col("sketch").as("otherSketch"));
    return pairs
        .join(mine, "record")
        .join(theirs, "other")
        .where(CONNECTS.apply(col("sketch"), col("otherSketch")))
        .select("record", "other");
  }

  private static boolean connects(byte[] one, byte[] other) {
    return Library.LINKER.connects(Bytes.read(one, Sketch.class), Bytes.read(other, Sketch.class));
  }

  private static final class Library {
    static final Linker LINKER = Linker.standard();
  }
}
