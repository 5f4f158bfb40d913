package org.gapline.spark.jobs;

import java.io.Serializable;

/**
 * A file of a table that a task wrote.
 *
 * @param table name of the table
 * @param file name of the file in the table's folder
 * @param rows how many it holds
 */
record TablePart(String table, String file, long rows) implements Serializable {}
