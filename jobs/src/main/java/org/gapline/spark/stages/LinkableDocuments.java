package org.gapline.spark.stages;

import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.Unread;

/**
 * Coded documents while they are linked: as they wait, which is asked for in each step, and besides
 * with what linking needs of them, which most steps need of few.
 */
public final class LinkableDocuments implements AutoCloseable {

  private final Kept<LinkableInput> whole;

  /** The same without what linking needs of them; null where that is not worth the room. */
  private final Kept<LinkableInput> waiting;

  private LinkableDocuments(Kept<LinkableInput> whole, Kept<LinkableInput> waiting) {
    this.whole = whole;
    this.waiting = waiting;
  }

  /**
   * Documents that are kept as soon as somebody has asked for them.
   *
   * @param groups where what comes of linking them would be kept
   */
  public static LinkableDocuments of(
      JavaRDD<LinkableInput> coded, ShippedResults<LinkedGroup> groups) {
    Kept<LinkableInput> whole = Kept.of(coded, LinkableInput.class);
    boolean many = coded.getNumPartitions() > coded.context().defaultParallelism();
    return new LinkableDocuments(
        whole,
        many && groups.haveAPlace()
            ? Kept.of(whole.records().map(LinkableInput::waiting), LinkableInput.class)
            : null);
  }

  /** A document as it waits, and with what linking needs of it. */
  record Both(LinkableInput waiting, Unread<LinkableInput> whole) {

    String docId() {
      return waiting.docId();
    }
  }

  /** All as they wait. */
  public JavaRDD<LinkableInput> waiting() {
    return waiting == null ? whole.records() : waiting.records();
  }

  /** All with what linking needs of them, each read when it is asked for. */
  JavaRDD<Both> both() {
    return waiting()
        .zipPartitions(
            whole.unread(),
            (documents, all) ->
                new Mapped<>(documents, document -> new Both(document, all.next())));
  }

  /**
   * Whether what came of linking them is asked for and kept: where there are more parts than cores,
   * and a place for it.
   */
  boolean areRecalled() {
    return waiting != null;
  }

  @Override
  public void close() {
    if (waiting != null) {
      waiting.close();
    }
    whole.close();
  }
}
