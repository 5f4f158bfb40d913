package org.gapline.spark.stages;

import java.util.Iterator;
import org.gapline.cache.CacheKey;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.ReadInput;

/**
 * What was read of documents, asked for one coded document after the other: both come in the same
 * order from the same input. Where that was read again, after the loss of an executor, and is no
 * longer the same, the task fails, rather than that a document takes the text of another.
 */
final class WithTexts {

  private final Iterator<ReadInput> texts;

  WithTexts(Iterator<ReadInput> texts) {
    this.texts = texts;
  }

  /**
   * What was read of the next document.
   *
   * @throws IllegalStateException if it is another one
   */
  ReadInput of(String docId) {
    ReadInput read = texts.hasNext() ? texts.next() : null;
    if (read == null || !read.docId().equals(docId)) {
      throw new IllegalStateException(
          "the input of "
              + docId
              + " was read again and is no longer the same: in its place stands "
              + (read == null ? "no document" : read.docId()));
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
    ReadInput read = of(docId);
    if (!CodedEntry.key(read).equals(key)) {
      throw new IllegalStateException(docId + " was read otherwise than before");
    }
    return read;
  }
}
