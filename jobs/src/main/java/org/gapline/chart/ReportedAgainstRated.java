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

  public ReportedAgainstRated {
    points = List.copyOf(points);
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
