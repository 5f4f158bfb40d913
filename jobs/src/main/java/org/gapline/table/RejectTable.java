package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

/** Rejects: one row per file or record that was not taken in, duplicates included. */
public final class RejectTable {

  /** One file or record that was not taken in. */
  public record Row(String sourcePath, String record, String stage, String reason, String detail) {}

  public static final Table<Row> TABLE =
      Table.of(
          "rejects",
          1,
          Row.class,
          required("source_path", "Path under data/raw."),
          optional(
              "record", "Record in the file: a number, or an entry's name; null for a whole file."),
          required("stage", "ingest, tag, assess or impact."),
          required("reason", "Code of the reason, as EMPTY_FILE or DUPLICATE."),
          required("detail", "What was found and how to mend it."));

  private RejectTable() {}

  /** The detail of a duplicate: which accepted file or record has the same bytes. */
  public static String sameBytesAs(String sourcePath) {
    return "same bytes as " + sourcePath;
  }
}
