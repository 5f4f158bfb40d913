package org.gapline.spark.tables;

import java.util.List;

/** The columns of a document that tell how much was written on its events. */
public record DocumentLength(List<String> eventIds, String nearDuplicateOf, int words) {}
