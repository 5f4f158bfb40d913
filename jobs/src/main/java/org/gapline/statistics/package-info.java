/**
 * Tests and intervals: pure functions with their sources, no Spark, no files. Results are records
 * that hold the estimate together with what it rests on.
 */
package org.gapline.statistics;
