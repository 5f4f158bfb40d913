package org.gapline.tagging;

import org.gapline.document.Span;

/**
 * What one document says of when, where and by whom, and the stretch of it that does.
 *
 * @param facts what it says
 * @param span where in the kept text: the whole of it, where the document is on one event
 */
public record ToldEvent(EventFacts facts, Span span) {}
