package org.gapline.spark.tables;

/** One row per document that is a near copy of another. */
public record NearCopy(String docId, String nearDuplicateOf) {}
