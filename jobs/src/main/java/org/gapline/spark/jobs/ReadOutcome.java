package org.gapline.spark.jobs;

import java.util.Comparator;
import org.apache.spark.sql.Row;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.RejectReason;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.RejectTable;

/**
 * What became of one file or record. Held for each on the driver, some 200 bytes, never its text.
 *
 * @param file path of the file
 * @param record the record in the file, or null for a whole file
 * @param ordinal place of the record in its file
 * @param bytes size of what was read
 * @param sha256 hash of the bytes, or null
 * @param reason code of the reason why it was refused, or null
 * @param detail what was found and how to mend it, or null
 * @param sharing its label
 */
record ReadOutcome(
    String file,
    String record,
    long ordinal,
    long bytes,
    String sha256,
    String reason,
    String detail,
    SharingLabel sharing) {

  /** The columns of the read inputs that tell it. */
  static final String[] COLUMNS = {
    ReadInput.FILE,
    ReadInput.RECORD,
    ReadInput.ORDINAL,
    ReadInput.BYTES,
    ReadInput.SHA256,
    ReadInput.REJECT_REASON,
    ReadInput.REJECT_DETAIL,
    ReadInput.SHARING
  };

  /** Of equal ones that with the narrowest label speaks for all, then files, then by place. */
  static final Comparator<ReadOutcome> ORDER =
      Comparator.comparing(ReadOutcome::sharing, Comparator.reverseOrder())
          .thenComparing(outcome -> outcome.record() != null)
          .thenComparing(ReadOutcome::file)
          .thenComparingLong(ReadOutcome::ordinal);

  static ReadOutcome of(Row row) {
    return new ReadOutcome(
        row.getString(0).intern(),
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getString(4),
        row.isNullAt(5) ? null : row.getString(5).intern(),
        row.getString(6),
        new SharingLabel(row.getString(7).intern()));
  }

  ReadOutcome refused(RejectReason why, String what) {
    return new ReadOutcome(file, record, ordinal, bytes, sha256, why.name(), what, sharing);
  }

  boolean isAccepted() {
    return reason == null;
  }

  String sourcePath() {
    return BulkRecord.sourcePath(file, record);
  }

  RejectTable.Row reject() {
    return new RejectTable.Row(file, record, IngestJob.NAME, reason, detail);
  }
}
