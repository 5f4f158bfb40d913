package org.gapline.spark.stages;

import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedGroup;

/** Coded documents while they wait for what linking finds out about them. */
public final class LinkableDocuments implements AutoCloseable {

  private final Kept<LinkableInput> documents;
  private final boolean recalled;

  private LinkableDocuments(Kept<LinkableInput> documents, boolean recalled) {
    this.documents = documents;
    this.recalled = recalled;
  }

  /**
   * Documents that are kept as soon as somebody has asked for them.
   *
   * @param groups where what comes of linking them would be kept
   */
  public static LinkableDocuments of(
      JavaRDD<LinkableInput> coded, ShippedResults<LinkedGroup> groups) {
    boolean many = coded.getNumPartitions() > coded.context().defaultParallelism();
    return new LinkableDocuments(Kept.of(coded, LinkableInput.class), many && groups.haveAPlace());
  }

  /** The documents. */
  public JavaRDD<LinkableInput> all() {
    return documents.records();
  }

  /**
   * Whether what came of linking them is asked for and kept: where there are more parts than cores,
   * and a place for it.
   */
  boolean areRecalled() {
    return recalled;
  }

  @Override
  public void close() {
    documents.close();
  }
}
