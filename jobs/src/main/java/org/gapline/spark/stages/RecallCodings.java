package org.gapline.spark.stages;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.document.Document;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedDocument;
import org.gapline.spark.tables.LinkedInput;
import org.gapline.spark.tables.ReadInput;
import org.gapline.tagging.GuardedCoder;

/**
 * Documents that were read, coded and linked in; out each with all that coding made of it. That was
 * kept meanwhile where the next run finds it, too, so that an archive does not wait in memory a
 * second time. What cannot be found any more is coded once more.
 */
public final class RecallCodings {

  private final Broadcast<ShippedCodebook> codebook;
  private final ShippedResults<CodedEntry> kept;

  /**
   * A stage that takes up what was coded.
   *
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
   * @param readInputs those from which the linked ones were made, in the same partitions
   */
  public JavaRDD<LinkedDocument> apply(
      JavaRDD<LinkedInput> linkedInputs, InputsAndTexts readInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    ShippedResults<CodedEntry> results = kept;
    return readInputs.zip(
        linkedInputs,
        (documents, texts) -> recalled(documents, texts, shipped.value(), results.ofThisTask()));
  }

  private static Iterator<LinkedDocument> recalled(
      Iterator<LinkedInput> documents,
      WithTexts texts,
      ShippedCodebook codebook,
      KeptResults<CodedEntry> kept) {
    return new Mapped<>(
        documents,
        document -> {
          ReadInput read = texts.exactly(document.docId(), document.document().key());
          return document.with(
              CodedInput.of(read, recall(document.document(), read, codebook, kept)));
        });
  }

  private static CodedEntry recall(
      LinkableInput document,
      ReadInput read,
      ShippedCodebook codebook,
      KeptResults<CodedEntry> kept) {
    if (!document.coded().isEmpty()) {
      return document.coded().get(0);
    }
    CodedEntry found = kept.find(document.key(), entry -> true);
    return found == null ? codeAgain(document.key(), read, codebook.coder(), kept) : found;
  }

  private static CodedEntry codeAgain(
      CacheKey key, ReadInput read, GuardedCoder coder, KeptResults<CodedEntry> kept) {
    Document document = read.toDocument();
    CodedEntry coded = CodedEntry.of(document, coder.code(List.of(document)).get(0));
    if (coded.isLasting()) {
      kept.keep(key, coded);
    }
    return coded;
  }
}
