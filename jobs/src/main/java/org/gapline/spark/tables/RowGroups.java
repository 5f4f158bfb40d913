package org.gapline.spark.tables;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;

/** Rows that belong together. */
public final class RowGroups {

  private static final int KEY = 0;

  private RowGroups() {}

  /** The rows by their first column: a work table names there what its rows are gathered by. */
  public static KeyValueGroupedDataset<String, Row> byFirstColumn(Dataset<Row> rows) {
    return rows.groupByKey((MapFunction<Row, String>) row -> row.getString(KEY), Encoders.STRING());
  }
}
