package org.gapline.document;

import org.gapline.parsing.PrintedLine;

/**
 * A paragraph, list item, heading or row of a table, put together from printed lines.
 *
 * @param text its text, a form feed where a page begins within it
 * @param first its first line
 * @param lines how many lines it has
 * @param item whether it bears a bullet or a label, is indented as one, or is a row of a table
 * @param standsOut whether all its lines are set as headings are
 * @param pageBreaks how many pages begin right before it
 * @param close whether it stands as close to the row before as lines of a paragraph do
 */
record PrintedRow(
    String text,
    PrintedLine first,
    int lines,
    boolean item,
    boolean standsOut,
    int pageBreaks,
    boolean close) {}
