package org.gapline.spark.stages;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.review.StandingDecisions;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkingEntry;
import org.gapline.spark.tables.ReadInput;

/**
 * Documents in, one record per document out: what linking needs of it, and of what was coded
 * besides what is not kept.
 */
public final class CodeDocuments {

  private final Broadcast<ShippedCodebook> codebook;
  private final Broadcast<StandingDecisions> reviews;
  private final ShippedResults<CodedEntry> codedBefore;
  private final ShippedResults<LinkingEntry> linkableBefore;

  /**
   * A stage that codes by a codebook, and by what reviewers decided.
   *
   * @param codebook codes each document
   * @param reviews override the coding
   * @param codedBefore what earlier runs made of documents by the same codebook
   * @param linkableBefore what linking needs of them
   */
  public CodeDocuments(
      Broadcast<ShippedCodebook> codebook,
      Broadcast<StandingDecisions> reviews,
      ShippedResults<CodedEntry> codedBefore,
      ShippedResults<LinkingEntry> linkableBefore) {
    this.codebook = codebook;
    this.reviews = reviews;
    this.codedBefore = codedBefore;
    this.linkableBefore = linkableBefore;
  }

  /** One linkable document per read input, in the same order. */
  public JavaRDD<LinkableInput> apply(InputsAndTexts readInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<StandingDecisions> decided = reviews;
    ShippedResults<CodedEntry> coded = codedBefore;
    ShippedResults<LinkingEntry> linkable = linkableBefore;
    return readInputs.map(
        (inputs, texts) -> {
          CodingTask task =
              new CodingTask(
                  shipped.value().coder(),
                  decided.value(),
                  coded.ofThisTask(),
                  linkable.unreadOfThisTask(),
                  texts);
          return new InBlocks<>(inputs, ReadInput::sizeWithText, task::linkable);
        });
  }
}
