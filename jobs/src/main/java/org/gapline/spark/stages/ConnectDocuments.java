package org.gapline.spark.stages;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.linking.Components;
import org.gapline.spark.tables.BlockRow;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.Gathering;

/**
 * Coded documents in, out which of them may be near copies or report one event. What comes back to
 * the driver is 23 to 45 bytes for each document that has a like one.
 */
public final class ConnectDocuments {

  private final Broadcast<ShippedCodebook> codebook;

  public ConnectDocuments(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /** The documents that hang together. Most keys are one document's own, and connect nothing. */
  public Components apply(JavaRDD<CodedInput> codedInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    JavaRDD<BlockRow> members = codedInputs.flatMap(document -> members(document, shipped.value()));
    return Gathering.of(members, BlockRow.class, BlockRow::key)
        .flatMapSeveral(block -> connect(block, shipped.value()))
        .aggregate(new Components(), Components::merge, Components::merge);
  }

  private static Iterator<BlockRow> members(CodedInput document, ShippedCodebook codebook) {
    return codebook.linker().blockMembers(LinkEvents.reported(document)).stream()
        .map(BlockRow::of)
        .iterator();
  }

  private static Iterator<Components> connect(List<BlockRow> block, ShippedCodebook codebook) {
    Components components = new Components();
    codebook.linker().connect(block.stream().map(BlockRow::toMember).toList(), components);
    return components.isEmpty() ? Collections.emptyIterator() : List.of(components).iterator();
  }
}
