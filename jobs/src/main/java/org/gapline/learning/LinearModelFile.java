package org.gapline.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model as text that can be read and compared: a row of class names, a row of intercepts, and one
 * row per feature of which some weight is large enough to matter; tab-separated, below lines of
 * comment that begin with {@code #}.
 */
public final class LinearModelFile {

  private static final String FEATURE = "feature";
  private static final String ROWS = "rows";
  private static final String INTERCEPT = "(intercept)";

  private LinearModelFile() {}

  /**
   * Writes a model without comments.
   *
   * @param least features that no class gives a weight of at least this are left out
   */
  public static String write(LinearModel model, double least) {
    return write(model, least, List.of());
  }

  /**
   * Writes a model.
   *
   * @param least features that no class gives a weight of at least this are left out
   * @param comments what it rests on, a line each
   */
  public static String write(LinearModel model, double least, List<String> comments) {
    StringBuilder text = new StringBuilder();
    text.append(FEATURE).append('\t').append(String.join("\t", model.classes())).append('\n');
    row(INTERCEPT, model.intercepts(), text);
    for (Map.Entry<String, double[]> entry : model.weights().entrySet()) {
      if (Arrays.stream(entry.getValue()).anyMatch(weight -> Math.abs(weight) >= least)) {
        row(entry.getKey(), entry.getValue(), text);
      }
    }
    List<String> head = new ArrayList<>(comments);
    head.add(ROWS + ": " + (text.chars().filter(c -> c == '\n').count() - 1));
    return CommentLines.write(head) + text;
  }

  private static void row(String name, double[] weights, StringBuilder text) {
    text.append(name);
    for (double weight : weights) {
      text.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
    }
    text.append('\n');
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException with the number of the line that is no row of a model
   */
  public static LinearModel read(String text) {
    String[] lines = text.lines().toArray(String[]::new);
    int first = CommentLines.count(lines);
    List<String> header = first == lines.length ? List.of() : List.of(lines[first].split("\t"));
    if (header.isEmpty() || !header.get(0).equals(FEATURE)) {
      throw new IllegalArgumentException(
          "line %d does not begin with \"%s\"".formatted(first + 1, FEATURE));
    }
    List<String> classes = header.subList(1, header.size());
    SortedMap<String, double[]> weights = new TreeMap<>();
    for (int i = first + 1; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (weights.put(cells[0], numbers(cells, classes.size(), i + 1)) != null) {
        throw new IllegalArgumentException(
            "line %d: \"%s\" stands twice".formatted(i + 1, cells[0]));
      }
    }
    requireWhole(CommentLines.number(text, ROWS), weights.size(), lines.length);
    double[] intercepts = weights.remove(INTERCEPT);
    if (intercepts == null) {
      throw new IllegalArgumentException("the row \"" + INTERCEPT + "\" is missing");
    }
    return new LinearModel(classes, intercepts, weights);
  }

  /** A file that was cut off at the end of a line reads like a whole one. */
  private static void requireWhole(OptionalInt written, int found, int lines) {
    if (written.isPresent() && written.getAsInt() != found) {
      throw new IllegalArgumentException(
          "line %d: %,d rows stand above, and %,d were written"
              .formatted(lines, found, written.getAsInt()));
    }
  }

  private static double[] numbers(String[] cells, int expected, int line) {
    if (cells.length != expected + 1) {
      throw new IllegalArgumentException(
          "line %d has %d cells instead of %d".formatted(line, cells.length, expected + 1));
    }
    double[] numbers = new double[expected];
    for (int k = 0; k < expected; k++) {
      try {
        numbers[k] = finite(cells[k + 1]);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "line %d: \"%s\" is no number".formatted(line, cells[k + 1]), e);
      }
    }
    return numbers;
  }

  private static double finite(String cell) {
    double number = Double.parseDouble(cell);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(cell);
    }
    return number;
  }
}
