package org.gapline.spark.tables;

import java.util.List;

/**
 * One row per set of documents that hang together.
 *
 * @param events the events that they report, not yet named
 * @param copies those that are near copies of another
 */
public record LinkedGroup(List<LinkedEventRow> events, List<DocumentLink> copies) {}
