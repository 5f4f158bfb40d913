package org.gapline.parsing;

/**
 * One line of a printed page, or a part of one where a wide gap stands before the next, as between
 * the cells of a table. Lengths in points (1/72 inch), from the top left corner of the page.
 *
 * @param x left end
 * @param y base line, growing downwards
 * @param width from the left to the right end
 * @param size size of most of its letters
 * @param bold whether all of its letters are bold
 * @param text its text
 */
public record PrintedLine(float x, float y, float width, float size, boolean bold, String text) {

  /** The right end. */
  public float right() {
    return x + width;
  }
}
