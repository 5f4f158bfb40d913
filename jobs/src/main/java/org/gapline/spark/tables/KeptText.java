package org.gapline.spark.tables;

/**
 * Where the text of a record is that an earlier run read.
 *
 * @param rest second half of the key under which it is kept with all that reading made of it
 * @param begin offset of the part of the file in which the record begins, and of a line near it
 * @param line number of the line that stands there, from 1
 */
public record KeptText(long rest, long begin, long line) {}
