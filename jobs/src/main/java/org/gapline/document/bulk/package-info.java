/**
 * Files that hold many documents: {@code .jsonl}, {@code .parquet} and {@code .zip}. {@link
 * org.gapline.document.bulk.BulkReader} opens one and hands on its records one by one, each with
 * its bytes, its name and what is known of it, so that {@link org.gapline.document.DocumentReader}
 * reads a record as it reads a file. What an audience may not see is dropped here. No Spark.
 */
package org.gapline.document.bulk;
