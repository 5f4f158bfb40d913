package org.gapline.spark.jobs;

import java.util.Comparator;
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
    String sharing) {

  /** Of equal ones that with the narrowest label speaks for all, then files, then by place. */
  static final Comparator<ReadOutcome> ORDER =
      Comparator.comparing(ReadOutcome::sharing, ReadOutcome::narrowestFirst)
          .thenComparing(outcome -> outcome.record() != null)
          .thenComparing(ReadOutcome::file)
          .thenComparingLong(ReadOutcome::ordinal);

  static ReadOutcome of(ReadInput read) {
    return new ReadOutcome(
        read.file(),
        read.record(),
        read.ordinal(),
        read.bytes(),
        read.sha256(),
        read.rejectReason(),
        read.rejectDetail(),
        read.sharing());
  }

  /** The same where what many have in common is held once. */
  ReadOutcome shared() {
    return new ReadOutcome(
        file.intern(),
        record,
        ordinal,
        bytes,
        sha256,
        reason == null ? null : reason.intern(),
        detail,
        sharing.intern());
  }

  /** Most of an archive bears one label: ids that are equal need not be read as labels. */
  private static int narrowestFirst(String sharing, String other) {
    return sharing.equals(other) ? 0 : new SharingLabel(other).compareTo(new SharingLabel(sharing));
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
