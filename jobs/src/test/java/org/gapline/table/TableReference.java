package org.gapline.table;

import java.util.List;

/** The reference of the curated tables for people, written from the tables' own columns. */
public final class TableReference {

  private static final String MANIFEST =
      """
      `RELEASE.json` beside the tables says what they are made of: `tables` has the rows and the content hash
      of each, `files` the size in bytes and the CRC32C of each file by its path. A file that it does not
      name is no part of the release. Its last field, `checksum`, is the CRC32C of all of its bytes up to the
      comma before that field. Releases of earlier versions have neither `files` nor `checksum`.
      """;

  private TableReference() {}

  /** One section per table, one line per column. */
  public static String markdown(List<Table<?>> tables) {
    StringBuilder text = new StringBuilder();
    text.append("# The curated tables\n\n");
    text.append("Written from the table classes; a test keeps it true. Lists are never null.\n\n");
    text.append(MANIFEST);
    for (Table<?> table : tables) {
      text.append("\n## ").append(table.name()).append("\n\n");
      text.append("Schema version ").append(table.version()).append(".\n\n");
      text.append("| column | type | may be null | meaning |\n| --- | --- | --- | --- |\n");
      for (Table.Field field : table.fields()) {
        text.append("| `").append(field.name()).append("` | ");
        text.append(inWords(field.type())).append(" | ");
        text.append(field.column().isOptional() ? "yes" : "no").append(" | ");
        text.append(field.column().comment().replace("|", "\\|")).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String inWords(ColumnType type) {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER, LONG -> "whole number";
      case DOUBLE -> "number";
      case BOOLEAN -> "yes or no";
      case DATE -> "day";
      case TEXT_LIST -> "list of texts";
      case DOUBLE_LIST -> "list of numbers";
      case ROW_LIST -> "list of rows";
      case UNREAD -> "row";
    };
  }
}
