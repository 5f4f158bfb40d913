package org.gapline.document;

/**
 * A block of a web page, with what tells whether it belongs to the report.
 *
 * @param kind what it is
 * @param text its text; {@code \n} where the page breaks the line
 * @param linked how many of its characters are links
 * @param list number of the list or table that it stands in, or 0
 * @param level 1 to 6 for a heading that the page marks as one, else 0
 * @param main whether it stands in the element that the page calls its main part
 */
record PageBlock(Block.Kind kind, String text, int linked, int list, int level, boolean main) {

  /** Whether it is next to nothing but links, or links with dates and the like between them. */
  boolean isLink() {
    char last = text.charAt(text.length() - 1);
    boolean sentence = last == '.' || last == ';' || last == ',' || last == ':';
    return linked * 10 >= text.length() * (sentence ? 8 : 4);
  }

  boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }
}
