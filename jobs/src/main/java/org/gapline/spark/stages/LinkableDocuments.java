package org.gapline.spark.stages;

import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.Unread;

/**
 * Coded documents while they are linked: as they wait, which is asked for in each step, and besides
 * with what linking needs of them, which most steps need of few.
 */
public final class LinkableDocuments implements AutoCloseable {

  private final Kept<LinkableInput> whole;
  private final Kept<LinkableInput> waiting;

  private LinkableDocuments(Kept<LinkableInput> whole, Kept<LinkableInput> waiting) {
    this.whole = whole;
    this.waiting = waiting;
  }

  /** Documents that are kept as soon as somebody has asked for them. */
  public static LinkableDocuments of(JavaRDD<LinkableInput> coded) {
    Kept<LinkableInput> whole = Kept.of(coded, LinkableInput.class);
    return new LinkableDocuments(
        whole, Kept.of(whole.records().map(LinkableInput::waiting), LinkableInput.class));
  }

  /** A document as it waits, and with what linking needs of it. */
  record Both(LinkableInput waiting, Unread<LinkableInput> whole) {

    String docId() {
      return waiting.docId();
    }
  }

  /** All as they wait. */
  public JavaRDD<LinkableInput> waiting() {
    return waiting.records();
  }

  /** All with what linking needs of them, each read when it is asked for. */
  JavaRDD<Both> both() {
    return waiting
        .records()
        .zipPartitions(
            whole.unread(),
            (documents, all) ->
                new Mapped<>(documents, document -> new Both(document, all.next())));
  }

  /**
   * Whether these are so many that what comes of linking them is worth keeping: more parts than
   * cores.
   */
  boolean areMany() {
    return waiting().getNumPartitions() > waiting().context().defaultParallelism();
  }

  @Override
  public void close() {
    waiting.close();
    whole.close();
  }
}
