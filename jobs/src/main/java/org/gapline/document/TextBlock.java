package org.gapline.document;

/**
 * One block as a format reader found it, before the kept text is written.
 *
 * @param kind what it is
 * @param text its text on one line, a label such as {@code "(a) "} or {@code "4. "} included; a
 *     form feed in place of a blank where a new page begins within it
 * @param pageBreaks how many pages begin between the block before and this one
 */
record TextBlock(Block.Kind kind, String text, int pageBreaks) {

  TextBlock(Block.Kind kind, String text) {
    this(kind, text, 0);
  }

  static TextBlock heading(String text) {
    return new TextBlock(Block.Kind.HEADING, text);
  }

  static TextBlock paragraph(String text) {
    return new TextBlock(Block.Kind.PARAGRAPH, text);
  }

  static TextBlock item(String text) {
    return new TextBlock(Block.Kind.LIST_ITEM, text);
  }

  boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }
}
