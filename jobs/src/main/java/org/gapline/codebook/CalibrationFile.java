package org.gapline.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.learning.CommentLines;
import org.gapline.learning.PlattScaling;

/**
 * A calibration as text that can be read and compared: a row of column names and one row for each
 * of those who decide; tab-separated, below lines of comment.
 */
public final class CalibrationFile {

  private static final String HEADER = "decided_by\tintercept\tslope";
  private static final int CELLS = 3;
  private static final String RULES = DecidedBy.RULES.id();
  private static final String MODEL = DecidedBy.MODEL.id();

  private CalibrationFile() {}

  /**
   * Writes a calibration.
   *
   * @param comments what it rests on, a line each
   */
  public static String write(Calibration calibration, List<String> comments) {
    return CommentLines.write(comments)
        + HEADER
        + "\n"
        + row(MODEL, calibration.model())
        + row(RULES, calibration.rules());
  }

  private static String row(String name, PlattScaling curve) {
    return String.format(Locale.ROOT, "%s\t%.3f\t%.3f\n", name, curve.intercept(), curve.slope());
  }

  /**
   * Reads a calibration.
   *
   * @throws IllegalArgumentException with the number of the line that is wrong
   */
  public static Calibration read(String text) {
    String[] lines = text.lines().toArray(String[]::new);
    int header = CommentLines.count(lines);
    if (header == lines.length || !lines[header].equals(HEADER)) {
      throw new IllegalArgumentException(
          "line %d is not \"%s\"".formatted(header + 1, HEADER.replace("\t", " ")));
    }
    Map<String, PlattScaling> curves = new TreeMap<>();
    for (int i = header + 1; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (curves.put(cells[0], curve(cells, i + 1)) != null) {
        throw new IllegalArgumentException(
            "line %d: \"%s\" stands twice".formatted(i + 1, cells[0]));
      }
    }
    if (!curves.keySet().equals(Set.of(MODEL, RULES))) {
      throw new IllegalArgumentException(
          "its rows are " + curves.keySet() + " instead of " + List.of(MODEL, RULES));
    }
    return new Calibration(curves.get(RULES), curves.get(MODEL));
  }

  private static PlattScaling curve(String[] cells, int line) {
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(
          "line %d has %d cells instead of %d".formatted(line, cells.length, CELLS));
    }
    try {
      return new PlattScaling(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("line %d: %s".formatted(line, e.getMessage()), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line %d is no curve that keeps the order: %s".formatted(line, e.getMessage()), e);
    }
  }
}
