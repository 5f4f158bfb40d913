package org.gapline.spark.tables;

import java.util.List;

/**
 * One row per coded document, with the events into which its own were linked.
 *
 * @param coded the document: a list of one
 * @param links its events, in their order in the document
 */
public record LinkedDocument(List<CodedInput> coded, List<EventLink> links) {}
