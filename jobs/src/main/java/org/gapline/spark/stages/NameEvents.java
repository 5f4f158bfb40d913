package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gapline.linking.EventIds;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.RowGroups;
import org.gapline.spark.tables.SparkTables;

/** Linked groups in, one row per event out, under its stable id. */
public final class NameEvents {

  /** One row of {@link LinkedEventRow} per event. */
  public Dataset<Row> apply(Dataset<Row> linkedGroups) {
    return RowGroups.byFirstColumn(
            linkedGroups.flatMap(
                (FlatMapFunction<Row, Row>)
                    row ->
                        SparkTables.LINKED_GROUPS.fromRow(row).events().stream()
                            .map(SparkTables.LINKED_EVENTS::toRow)
                            .iterator(),
                SparkTables.LINKED_EVENTS.encoder()))
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (facts, rows) -> named(rows),
            SparkTables.LINKED_EVENTS.encoder());
  }

  private static Iterator<Row> named(Iterator<Row> rows) {
    List<LinkedEventRow> events = new ArrayList<>();
    rows.forEachRemaining(row -> events.add(SparkTables.LINKED_EVENTS.fromRow(row)));
    Map<String, String> ids = EventIds.of(events.stream().map(LinkedEventRow::name).toList());
    return events.stream()
        .map(event -> SparkTables.LINKED_EVENTS.toRow(event.named(ids.get(event.founder()))))
        .iterator();
  }
}
