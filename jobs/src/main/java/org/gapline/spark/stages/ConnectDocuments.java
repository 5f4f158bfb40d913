package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.gapline.linking.BlockMember;
import org.gapline.linking.Components;
import org.gapline.spark.tables.BlockRow;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.RowGroups;
import org.gapline.spark.tables.SparkTables;

/**
 * Coded documents in, out which of them may be near copies or report one event. What comes back to
 * the driver is 23 to 45 bytes for each document that has a like one.
 */
public final class ConnectDocuments {

  private final Broadcast<ShippedCodebook> codebook;

  public ConnectDocuments(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /** The documents that hang together. */
  public Components apply(Dataset<Row> codedInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    return RowGroups.byFirstColumn(
            codedInputs.flatMap(
                (FlatMapFunction<Row, Row>)
                    row -> members(SparkTables.CODED_INPUTS.fromRow(row), shipped.value()),
                SparkTables.BLOCKS.encoder()))
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Components>)
                (key, rows) -> connect(rows, shipped.value()),
            Encoders.javaSerialization(Components.class))
        .toJavaRDD()
        .aggregate(new Components(), Components::merge, Components::merge);
  }

  private static Iterator<Row> members(CodedInput document, ShippedCodebook codebook) {
    return codebook.linker().blockMembers(LinkEvents.reported(document)).stream()
        .map(member -> SparkTables.BLOCKS.toRow(BlockRow.of(member)))
        .iterator();
  }

  /** Most keys are one document's own, and cost nothing more. */
  private static Iterator<Components> connect(Iterator<Row> rows, ShippedCodebook codebook) {
    Row first = rows.next();
    if (!rows.hasNext()) {
      return List.<Components>of().iterator();
    }
    List<BlockMember> block = new ArrayList<>();
    block.add(SparkTables.BLOCKS.fromRow(first).toMember());
    rows.forEachRemaining(row -> block.add(SparkTables.BLOCKS.fromRow(row).toMember()));
    Components components = new Components();
    codebook.linker().connect(block, components);
    return components.isEmpty() ? List.<Components>of().iterator() : List.of(components).iterator();
  }
}
