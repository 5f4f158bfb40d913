package org.gapline.spark.stages;

import java.util.Iterator;
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

  private final Iterator<Unread<ReadInput>> texts;

  WithTexts(Iterator<Unread<ReadInput>> texts) {
    this.texts = texts;
  }

  /**
   * What was read of the next document.
   *
   * @throws IllegalStateException if it is another one
   */
  Unread<ReadInput> of(String docId) {
    Unread<ReadInput> read = texts.hasNext() ? texts.next() : null;
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
   * The same, where the document is held against all that was read of it.
   *
   * @param key under what is kept what was coded of it
   * @throws IllegalStateException if it is another one, or was read otherwise
   */
  ReadInput exactly(String docId, CacheKey key) {
    Unread<ReadInput> read = of(docId);
    if (!read.part(InputHead.class).codedKey().equals(key)) {
      throw new IllegalStateException(docId + " was read otherwise than before");
    }
    return read.read();
  }
}
