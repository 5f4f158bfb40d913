package org.gapline.spark.stages;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.KeptResults;
import org.gapline.document.Document;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.ReadInput;
import org.gapline.tagging.GuardedCoder;

/**
 * Documents that were read and coded in; out each with all that coding made of it. That was kept
 * meanwhile where the next run finds it, too, so that an archive does not wait in memory a second
 * time. What cannot be found any more is coded once more.
 */
public final class RecallCodings {

  private final Broadcast<ShippedCodebook> codebook;
  private final ShippedResults<CodedEntry> kept;

  /**
   * @param codebook codes what was lost
   * @param kept what this run and earlier ones made of documents by the same codebook
   */
  public RecallCodings(Broadcast<ShippedCodebook> codebook, ShippedResults<CodedEntry> kept) {
    this.codebook = codebook;
    this.kept = kept;
  }

  /**
   * The documents, in their partitions and order.
   *
   * @param readInputs those from which the linkable ones were made, in the same partitions
   */
  public JavaRDD<CodedInput> apply(
      JavaRDD<LinkableInput> linkableInputs, JavaRDD<ReadInput> readInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    ShippedResults<CodedEntry> results = kept;
    return linkableInputs.zipPartitions(
        readInputs,
        (documents, texts) -> recalled(documents, texts, shipped.value(), results.ofThisTask()));
  }

  private static Iterator<CodedInput> recalled(
      Iterator<LinkableInput> documents,
      Iterator<ReadInput> texts,
      ShippedCodebook codebook,
      KeptResults<CodedEntry> kept) {
    return new Mapped<>(
        documents,
        document -> {
          ReadInput read = texts.next();
          CodedEntry coded =
              document.coded().isEmpty() ? recall(read, codebook, kept) : document.coded().get(0);
          return CodedInput.of(read, coded);
        });
  }

  private static CodedEntry recall(
      ReadInput read, ShippedCodebook codebook, KeptResults<CodedEntry> kept) {
    CodedEntry found = kept.find(CodedEntry.key(read), entry -> true);
    return found == null ? codeAgain(read, codebook.coder(), kept) : found;
  }

  private static CodedEntry codeAgain(
      ReadInput read, GuardedCoder coder, KeptResults<CodedEntry> kept) {
    Document document = read.toDocument();
    CodedEntry coded = CodedEntry.of(document, coder.code(List.of(document)).get(0));
    if (coded.isLasting()) {
      kept.keep(CodedEntry.key(read), coded);
    }
    return coded;
  }
}
