package org.gapline.table;

/** The kinds of value that a curated table holds; each maps to one Parquet, Spark and JSON type. */
public enum ColumnType {
  /** UTF-8 text. */
  TEXT,
  /** 32-bit integer. */
  INTEGER,
  /** 64-bit integer. */
  LONG,
  /** 64-bit floating point. */
  DOUBLE,
  /** True or false. */
  BOOLEAN,
  /** A calendar day without zone. */
  DATE,
  /** A list of texts; never null, possibly empty. */
  TEXT_LIST,
  /** A list of floating-point numbers; never null, possibly empty. */
  DOUBLE_LIST,
  /** A list of nested rows; only in work tables that are not published. */
  ROW_LIST,
  /** A record that is kept as bytes; only in work tables. */
  UNREAD;

  /** Whether a value holds several. */
  public boolean isList() {
    return this == TEXT_LIST || this == DOUBLE_LIST || this == ROW_LIST;
  }
}
