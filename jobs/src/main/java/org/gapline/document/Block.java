package org.gapline.document;

/**
 * One paragraph, heading or list item of a kept text.
 *
 * @param kind what it is
 * @param span where it stands in the kept text, without its marker
 * @param paragraph the number that is printed at its head, as {@code "47"} or {@code "12 (b)"},
 *     with that of the paragraph to which it belongs; null where none is printed
 * @param heading the text of the heading above it, or null
 */
public record Block(Kind kind, Span span, String paragraph, String heading) {

  /** The kinds of block that the kept text tells apart. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM
  }
}
