package org.gapline.spark.jobs;

import java.io.Serializable;

/**
 * A file of a table that a task wrote, or copied from the release in force.
 *
 * @param table name of the table
 * @param file name of the file in the table's folder
 * @param rows how many it holds
 * @param copied whether an earlier run wrote it
 */
record TablePart(String table, String file, long rows, boolean copied) implements Serializable {

  /** One that is written in this run. */
  static TablePart written(String table, String file, long rows) {
    return new TablePart(table, file, rows, false);
  }

  /** One that lay in the release in force. */
  static TablePart copied(String table, String file, long rows) {
    return new TablePart(table, file, rows, true);
  }
}
