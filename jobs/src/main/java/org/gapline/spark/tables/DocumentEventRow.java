package org.gapline.spark.tables;

import java.util.List;

/**
 * One row per event that a document reports, on its way to be linked with those of other documents.
 *
 * @param block events of different blocks are never the same
 * @param docId the document
 * @param ordinal place of the event among those of the document, from 0
 * @param sharing sharing level of the document
 * @param themes themes of the statements made at it
 * @param facts what the document says of it: a list of one
 */
public record DocumentEventRow(
    String block,
    String docId,
    int ordinal,
    String sharing,
    List<String> themes,
    List<FactsRow> facts) {}
