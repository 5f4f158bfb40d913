package org.gapline.spark.jobs;

import java.util.Comparator;
import java.util.List;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.RejectReason;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.RejectTable;

/**
 * What became of one file or record: some fields of its {@link ReadInput}. Held for each on the
 * driver, some 200 bytes, never its text.
 *
 * @param file path of the file
 * @param record the record in the file, or null for a whole file
 * @param ordinal place of the record in its file
 * @param bytes size of what was read
 * @param sha256 hash of the bytes, or null
 * @param rejectReason code of the reason why it was refused, or null
 * @param rejectDetail what was found and how to mend it, or null
 * @param sharing its label
 */
record ReadOutcome(
    String file,
    String record,
    long ordinal,
    long bytes,
    String sha256,
    String rejectReason,
    String rejectDetail,
    String sharing) {

  /** Those of one partition, as they come to the driver: what many have in common is held once. */
  record OfPart(List<ReadOutcome> outcomes) {}

  /** Of equal ones that with the narrowest label speaks for all, then files, then by place. */
  static final Comparator<ReadOutcome> ORDER =
      Comparator.comparing(ReadOutcome::sharing, ReadOutcome::narrowestFirst)
          .thenComparing(outcome -> outcome.record() != null)
          .thenComparing(ReadOutcome::file)
          .thenComparingLong(ReadOutcome::ordinal);

  /** Most of an archive bears one label: ids that are equal need not be read as labels. */
  private static int narrowestFirst(String sharing, String other) {
    return sharing.equals(other) ? 0 : new SharingLabel(other).compareTo(new SharingLabel(sharing));
  }

  ReadOutcome refused(RejectReason why, String what) {
    return new ReadOutcome(file, record, ordinal, bytes, sha256, why.name(), what, sharing);
  }

  boolean isAccepted() {
    return rejectReason == null;
  }

  String sourcePath() {
    return BulkRecord.sourcePath(file, record);
  }

  RejectTable.Row reject() {
    return new RejectTable.Row(file, record, IngestJob.NAME, rejectReason, rejectDetail);
  }
}
