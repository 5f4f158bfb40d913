package org.gapline.document;

/**
 * One paragraph, heading or list item of a kept text.
 *
 * @param kind what it is
 * @param span where it stands in the kept text, without its marker
 * @param paragraph its number among paragraphs and list items, from 1; a heading has the number of
 *     the paragraph after it
 * @param heading the text of the heading above it, or null
 */
public record Block(Kind kind, Span span, int paragraph, String heading) {

  /** The kinds of block that the kept text tells apart. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM
  }
}
