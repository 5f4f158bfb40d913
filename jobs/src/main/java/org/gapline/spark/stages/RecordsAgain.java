package org.gapline.spark.stages;

import java.io.Closeable;
import java.io.IOException;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.gapline.document.bulk.BulkPart;
import org.gapline.document.bulk.BulkReader;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.document.bulk.RecordSource;
import org.gapline.hash.Sha256;
import org.gapline.spark.raw.ChangedInputException;
import org.gapline.spark.raw.RawFolder;
import org.gapline.spark.tables.KeptText;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;

/**
 * Reads records of bulk files a second time, where what was kept of them is damaged or gone. Goes
 * through a part once for all that are asked for in its order. For one thread.
 */
final class RecordsAgain implements Closeable {

  private final RawFolder raw;
  private String file;
  private KeptText place;
  private RecordSource records;
  private long last;

  RecordsAgain(RawFolder raw) {
    this.raw = raw;
  }

  /**
   * What reading makes of a record whose text is kept elsewhere.
   *
   * @throws ChangedInputException if it is no longer what was read
   * @throws IOException if the file cannot be read
   */
  ReadEntry read(ReadInput before) throws IOException {
    BulkRecord record = find(before);
    if (record == null
        || record.content() == null
        || !Sha256.hex(record.content()).equals(before.sha256())) {
      throw ChangedInputException.record(before.sourcePath());
    }
    String name = BulkRecord.sourcePath(before.file(), record.name());
    ReadEntry entry = ReadBefore.made(record.content(), name, before.metadata(), record.title());
    if (!before.textHash().equals(entry.textHash())) {
      throw new IOException(before.sourcePath() + " is read otherwise than before");
    }
    return entry;
  }

  /** Null where the file ends before it. */
  private BulkRecord find(ReadInput before) throws IOException {
    KeptText from = before.keptText().orElseThrow();
    if (!isAhead(before, from)) {
      open(before.file(), from);
    }
    BulkRecord record = records.next();
    while (record != null && record.ordinal() < before.ordinal()) {
      record = records.next();
    }
    last = before.ordinal();
    return record;
  }

  private boolean isAhead(ReadInput before, KeptText from) {
    return before.file().equals(file) && from.begin() == place.begin() && before.ordinal() > last;
  }

  private void open(String path, KeptText from) throws IOException {
    close();
    // Who may see a record was decided when it was read first.
    InputFile whole = new InputFile(path, Long.MAX_VALUE, InputMetadata.unmarked(), null);
    BulkPart rest = new BulkPart(from.begin(), Long.MAX_VALUE, from.line());
    try {
      records = new BulkReader(Audience.ANALYSTS).open(whole, rest, raw.open(path));
    } catch (RejectedInputException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
    file = path;
    place = from;
    last = 0;
  }

  @Override
  public void close() throws IOException {
    if (records != null) {
      records.close();
      records = null;
      file = null;
    }
  }
}
