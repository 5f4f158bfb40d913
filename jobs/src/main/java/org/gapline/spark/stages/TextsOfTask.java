package org.gapline.spark.stages;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.Unread;

/**
 * Texts as one task asks for them.
 *
 * @param kept what earlier runs made of documents
 * @param records reads what was kept and is lost
 */
record TextsOfTask(KeptResults<ReadEntry> kept, RecordsAgain records) implements Closeable {

  /**
   * What was read of a document, with its text; an {@link UncheckedIOException} if that is lost and
   * cannot be read again.
   */
  ReadInput complete(Unread<ReadInput> unread) {
    ReadInput read = unread.read();
    return read.textKey().map(key -> read.with(text(read, key))).orElse(read);
  }

  private String text(ReadInput read, CacheKey key) {
    ReadEntry entry = kept.find(key, found -> read.textHash().equals(found.textHash()));
    return entry == null ? readAgain(read, key).text() : entry.text();
  }

  private ReadEntry readAgain(ReadInput read, CacheKey key) {
    try {
      ReadEntry entry = records.read(read);
      kept.keep(key, entry);
      return entry;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
