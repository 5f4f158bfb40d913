package org.gapline.spark.stages;

import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.WaitingInput;
import org.gapline.table.Unread;

/**
 * Coded documents while they are linked: as they wait, which is asked for in each step, and besides
 * with what linking needs of them, which most steps need of few.
 */
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
    return new LinkableDocuments(
        Kept.of(coded, LinkableInput.class), many && groups.haveAPlace());
  }

  /** A document as it waits, and with what linking needs of it. */
  record Both(WaitingInput waiting, Unread<LinkableInput> whole) {

    static Both of(Unread<LinkableInput> whole) {
      return new Both(whole.part(WaitingInput.class), whole);
    }

    String docId() {
      return waiting.docId();
    }
  }

  /** All as they wait. */
  public JavaRDD<WaitingInput> waiting() {
    return documents.parts(WaitingInput.class);
  }

  /** All with what linking needs of them, each read when it is asked for. */
  JavaRDD<Both> both() {
    return documents.unread().map(Both::of);
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
