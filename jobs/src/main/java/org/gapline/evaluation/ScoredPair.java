package org.gapline.evaluation;

/**
 * What people found in a document beside what the finders found.
 *
 * @param gold what people found
 * @param prediction what was found, or null where the document was rejected
 */
public record ScoredPair(CodedReport gold, CodedReport prediction) {}
