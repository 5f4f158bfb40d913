package org.gapline.chart;

import java.util.List;
import org.gapline.assessment.AlignmentClass;

/**
 * The share of events that report a theme against the share of States that are rated weak on it,
 * one point for each indicator. No State is named.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param points the points, in the order of their numbers
 */
public record ReportedAgainstRated(String name, SheetText text, List<Point> points)
    implements ChartSpec {

  private static final double STEP = 0.2;
  private static final double LEAST_END = 0.4;

  public ReportedAgainstRated {
    points = List.copyOf(points);
  }

  @Override
  public boolean isEmpty() {
    return points.isEmpty();
  }

  /** The share of events at which its axis ends: where all intervals have room, up to 100%. */
  double axisEnd() {
    double high = points.stream().mapToDouble(Point::high).max().orElse(1);
    return Math.min(1, Math.max(LEAST_END, Math.ceil(high / STEP) * STEP));
  }

  /**
   * An indicator.
   *
   * @param label the indicator and its theme
   * @param reported events of the last years that reported the theme
   * @param low lower end of the interval of that share
   * @param high its upper end
   * @param weak States rated below the line
   * @param corner the corner in which it lies
   */
  public record Point(
      String label, Tally reported, double low, double high, Tally weak, AlignmentClass corner) {}
}
