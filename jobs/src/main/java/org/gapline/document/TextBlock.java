package org.gapline.document;

/**
 * One block as a format reader found it, before the kept text is written.
 *
 * @param kind what it is
 * @param text its text on one line, a label such as {@code "(a) "} or {@code "4. "} included
 */
record TextBlock(Block.Kind kind, String text) {

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
