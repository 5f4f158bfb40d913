package org.gapline.document.bulk;

import org.gapline.document.InputMetadata;
import org.gapline.document.RejectReason;

/**
 * One record of a bulk file that the audience may see: a document's bytes, or why there are none.
 *
 * @param key its place in the file, as it stands behind the {@code #} of a source path: a number
 *     from 1, or the name of an archive's entry, or both
 * @param ordinal its place among the records of the file, in ascending order
 * @param name a name whose ending tells the format of the bytes
 * @param content the document's bytes, or null where the record is refused
 * @param metadata what is known of it: the file's own, overridden by the record's
 * @param title title that the record states, or null
 * @param reason code of the reason why it is refused, or null
 * @param detail what was found and how to mend it, or null
 */
public record BulkRecord(
    String key,
    long ordinal,
    String name,
    byte[] content,
    InputMetadata metadata,
    String title,
    RejectReason reason,
    String detail) {

  /** A record with a document. */
  static BulkRecord of(
      String key, long ordinal, String name, byte[] content, InputMetadata metadata, String title) {
    return new BulkRecord(key, ordinal, name, content, metadata, title, null, null);
  }

  /** A record that cannot be taken in. */
  static BulkRecord refused(
      String key, long ordinal, InputMetadata metadata, RejectReason reason, String detail) {
    return new BulkRecord(key, ordinal, key, null, metadata, null, reason, detail);
  }

  /**
   * The source path of a record: the file, then # and the record's key; the file alone where there
   * is none.
   */
  public static String sourcePath(String file, String key) {
    return key == null ? file : file + "#" + key;
  }

  /** Whether it cannot be taken in. */
  public boolean isRefused() {
    return reason != null;
  }

  /** The same record of a file that is itself the entry of an archive. */
  BulkRecord within(String entry, long ordinalInArchive) {
    return new BulkRecord(
        entry + "#" + key, ordinalInArchive, name, content, metadata, title, reason, detail);
  }
}
