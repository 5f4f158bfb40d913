package org.gapline.parsing.child;

import java.util.ArrayList;
import java.util.List;
import org.gapline.parsing.PrintedLine;

/** Reads Tesseract's table of recognised words: one row per word, with its place. */
final class RecognisedLines {

  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /** Below this mean confidence in percent, what was recognised are stains. */
  private static final double LEAST_CONFIDENCE = 40;

  private final float scale;
  private final List<PrintedLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String key = "";
  private float left;
  private float right;
  private float bottom;
  private double confidence;
  private int words;

  private RecognisedLines(float scale) {
    this.scale = scale;
  }

  /**
   * The lines of a page.
   *
   * @param table what Tesseract printed
   * @param scale points per dot
   */
  static List<PrintedLine> of(String table, float scale) {
    RecognisedLines read = new RecognisedLines(scale);
    table
        .lines()
        .map(row -> row.split("\t", COLUMNS))
        .filter(cells -> cells.length == COLUMNS && cells[0].equals(WORD))
        .filter(cells -> !cells[COLUMNS - 1].isBlank())
        .forEach(read::add);
    read.end();
    return read.words > 0 && read.confidence / read.words >= LEAST_CONFIDENCE
        ? read.lines
        : List.of();
  }

  private void add(String[] cells) {
    String line = cells[2] + ' ' + cells[3] + ' ' + cells[4];
    if (!line.equals(key)) {
      end();
      key = line;
      left = Float.parseFloat(cells[6]);
    }
    text.append(text.isEmpty() ? "" : " ").append(cells[COLUMNS - 1].strip());
    right = Float.parseFloat(cells[6]) + Float.parseFloat(cells[8]);
    bottom = Math.max(bottom, Float.parseFloat(cells[7]) + Float.parseFloat(cells[9]));
    confidence += Double.parseDouble(cells[10]);
    words++;
  }

  /** Heights of recognised lines say little of the size of their letters: all count as equal. */
  private void end() {
    if (!text.isEmpty()) {
      lines.add(
          new PrintedLine(
              left * scale, bottom * scale, (right - left) * scale, 10, false, text.toString()));
    }
    text.setLength(0);
    bottom = 0;
  }
}
