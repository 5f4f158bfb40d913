package org.gapline.spark.stages;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.gapline.cache.CacheKey;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.gapline.document.RejectedInputException;
import org.gapline.document.bulk.BulkReader;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.document.bulk.RecordSource;
import org.gapline.hash.Sha256;
import org.gapline.spark.raw.RawFolder;
import org.gapline.spark.tables.ListedInput;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;

/**
 * The rows of one part of a bulk file, read as they are asked for. Where the file cannot be read
 * any further the last row is the file's own and says so.
 */
final class BulkRows implements Iterator<ReadInput> {

  private final RawFolder raw;
  private final ListedInput listed;
  private final InputFile file;
  private final BulkReader bulk;
  private final ReadBefore documents;
  private final StretchDraft stretch;
  private RecordSource records;
  private ReadInput next;
  private boolean done;

  /**
   * @param documents what was made of records before
   * @param stretch is told the rows, and keeps them once the part has been read to its end
   */
  BulkRows(
      RawFolder raw,
      Audience audience,
      ListedInput listed,
      ReadBefore documents,
      StretchDraft stretch) {
    this.raw = raw;
    this.listed = listed;
    this.file = listed.toInputFile();
    this.bulk = new BulkReader(audience);
    this.documents = documents;
    this.stretch = stretch;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !done) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public ReadInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReadInput input = next;
    next = null;
    return input;
  }

  private ReadInput advance() {
    try {
      if (records == null) {
        records = open();
      }
      BulkRecord record = records.next();
      if (record != null) {
        return read(record);
      }
      done = true;
      records.close();
      raw.requireUnchanged(file.path(), listed.mark());
      stretch.keep();
      return null;
    } catch (RejectedInputException e) {
      return last(ReadInput.rejected(file, null, e.reason(), e.getMessage()));
    } catch (IOException e) {
      return last(ReadDocuments.unreadable(file, e));
    }
  }

  /** What could not be read of a file that was written meanwhile is no fault of the file. */
  private ReadInput last(ReadInput found) {
    done = true;
    try {
      raw.requireUnchanged(file.path(), listed.mark());
      return found;
    } catch (IOException e) {
      return ReadDocuments.unreadable(file, e);
    }
  }

  private RecordSource open() throws IOException, RejectedInputException {
    SeekableByteChannel channel = raw.open(file.path());
    TaskContext task = TaskContext.get();
    if (task != null) {
      // A task may end before its rows do: when it fails, or when nobody asks for more.
      task.addTaskCompletionListener((TaskCompletionListener) context -> close(channel));
    }
    return bulk.open(file, listed.part(), channel);
  }

  private static void close(Closeable channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadInput read(BulkRecord record) {
    if (record.isRefused()) {
      return stretch.refused(ReadInput.rejected(file, record));
    }
    String sha256 = Sha256.hex(record.content());
    String name = BulkRecord.sourcePath(file.path(), record.name());
    CacheKey key = ReadEntry.key(sha256, name, record.metadata(), record.title());
    ReadEntry entry =
        documents.read(key, record.content(), name, record.metadata(), record.title());
    return stretch.read(key, entry, ReadInput.of(file, record, sha256, entry));
  }
}
