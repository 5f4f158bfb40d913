package org.gapline.spark.stages;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.TaskCompletionListener;
import org.gapline.spark.raw.RawFolder;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.Unread;

/**
 * Documents that were read, with their texts: those of documents that an earlier run read stay
 * where it kept them until somebody asks, since a run needs few of many.
 */
public final class InputsAndTexts {

  private final JavaRDD<Unread<ReadInput>> all;
  private final Shipped shipped;

  /**
   * @param all what was read of documents
   * @param raw where they lie: a text that was kept and is lost is read once more
   * @param kept what earlier runs made of them
   */
  public InputsAndTexts(
      JavaRDD<Unread<ReadInput>> all, RawFolder raw, ShippedResults<ReadEntry> kept) {
    this.all = all;
    this.shipped = new Shipped(raw, kept);
  }

  /** Where texts are kept, on the way to tasks. */
  private record Shipped(RawFolder raw, ShippedResults<ReadEntry> results) implements Serializable {

    TextsOfTask ofThisTask() {
      TextsOfTask texts = new TextsOfTask(results.ofThisTask(), new RecordsAgain(raw));
      TaskContext task = TaskContext.get();
      if (task != null) {
        task.addTaskCompletionListener((TaskCompletionListener) context -> texts.close());
      }
      return texts;
    }
  }

  /** What a task makes of documents and of what completes one by its text. */
  interface OfTask<T> extends Serializable {

    /** Makes it of those of one partition. */
    Iterator<T> of(
        Iterator<Unread<ReadInput>> documents, Function<Unread<ReadInput>, ReadInput> texts);
  }

  /** What comes of the documents of each partition. */
  <T> JavaRDD<T> map(OfTask<T> each) {
    Shipped texts = shipped;
    return all.mapPartitions(documents -> each.of(documents, texts.ofThisTask()::complete));
  }

  /** What a task makes of others and of the texts that belong to them. */
  interface WithOthers<O, T> extends Serializable {

    /** Makes it of those of one partition. */
    Iterator<T> of(Iterator<O> others, WithTexts texts);
  }

  /**
   * What comes of others that were made of the documents.
   *
   * @param others one for each of the documents, in the same partitions and order
   */
  <O, T> JavaRDD<T> zip(JavaRDD<O> others, WithOthers<O, T> each) {
    Shipped texts = shipped;
    return others.zipPartitions(
        all,
        (some, documents) -> each.of(some, new WithTexts(documents, texts.ofThisTask()::complete)));
  }
}
