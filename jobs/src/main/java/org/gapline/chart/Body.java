package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.List;

/** The part of a sheet between its subtitle and its footer, laid out and ready to be drawn. */
interface Body {

  /** The entries of the key, shown above it; empty where marks explain themselves. */
  List<KeyEntry> key();

  /** Its height in pixels. */
  double height();

  /** Draws it from {@code top} downwards, between the margins of the sheet. */
  void draw(Graphics2D g, double top);

  /**
   * An entry of a key.
   *
   * @param width space that the mark takes
   * @param mark what is drawn
   * @param words what it stands for
   */
  record KeyEntry(double width, Mark mark, String words) {}

  /** Draws a sample of a mark. */
  interface Mark {

    /** Draws it from {@code left}, on both sides of {@code middle}. */
    void draw(Graphics2D g, double left, double middle);
  }
}
