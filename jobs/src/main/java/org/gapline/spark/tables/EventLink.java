package org.gapline.spark.tables;

import java.util.List;

/** One row per event of a document, with what the document's statements take over from it. */
public record EventLink(
    String docId, int ordinal, String eventId, List<String> regions, Integer year) {}
