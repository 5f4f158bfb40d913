package org.gapline.document;

/**
 * One sentence, or one list item, of a kept text. A block holds one or more of them.
 *
 * @param span where it stands in the kept text
 * @param block the block that holds it
 */
public record Sentence(Span span, Block block) {}
