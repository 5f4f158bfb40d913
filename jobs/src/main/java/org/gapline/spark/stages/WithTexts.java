package org.gapline.spark.stages;

import java.util.Iterator;
import java.util.function.Function;
import org.gapline.cache.CacheKey;
import org.gapline.spark.tables.InputHead;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.Unread;

/**
 * What was read of documents, asked for one coded document after the other: both come in the same
 * order from the same input. Where that was read again, after the loss of an executor, and is no
 * longer the same, the task fails, rather than that a document takes the text of another.
 */
final class WithTexts {

  private final Iterator<Unread<ReadInput>> all;
  private final Function<Unread<ReadInput>, ReadInput> texts;

  /**
   * @param all what was read of documents
   * @param texts completes it by the text
   */
  WithTexts(Iterator<Unread<ReadInput>> all, Function<Unread<ReadInput>, ReadInput> texts) {
    this.all = all;
    this.texts = texts;
  }

  /**
   * Goes on to the next document.
   *
   * @throws IllegalStateException if it is another one
   */
  void pass(String docId) {
    next(docId);
  }

  /**
   * The text of the next document.
   *
   * @throws IllegalStateException if it is another one
   */
  String of(String docId) {
    return texts.apply(next(docId)).text();
  }

  private Unread<ReadInput> next(String docId) {
    Unread<ReadInput> read = all.hasNext() ? all.next() : null;
    String found = read == null ? null : read.part(InputHead.Id.class).docId();
    if (!docId.equals(found)) {
      throw new IllegalStateException(
          "the input of "
              + docId
              + " was read again and is no longer the same: in its place stands "
              + (found == null ? "no document" : found));
    }
    return read;
  }

  /**
   * What was read of the next document, where the document is held against all of it.
   *
   * @param key under what is kept what was coded of it
   * @throws IllegalStateException if it is another one, or was read otherwise
   */
  ReadInput exactly(String docId, CacheKey key) {
    Unread<ReadInput> read = next(docId);
    if (!read.part(InputHead.class).codedKey().equals(key)) {
      throw new IllegalStateException(docId + " was read otherwise than before");
    }
    return texts.apply(read);
  }
}
