package org.gapline.evaluation;

import java.util.Optional;
import org.gapline.document.Document;

/**
 * A document that people coded.
 *
 * @param gold what they found in it
 * @param document the document itself; nothing where it is rejected as one
 */
public record GoldDocument(CodedReport gold, Optional<Document> document) {}
