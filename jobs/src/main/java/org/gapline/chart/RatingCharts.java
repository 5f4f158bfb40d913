package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.assessment.Scheme;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.Withheld;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;

/**
 * Ratings of a release in, their charts out: how States are rated over time, scheme by scheme, and
 * what is reported against how it is rated. A release without ratings has none.
 */
public final class RatingCharts {

  private final Labels labels;
  private final ReleaseCaption caption;
  private final Map<String, Scheme> schemes;
  private final StateUnits units;

  /**
   * @param labels names for people
   * @param caption what every output says of the release
   * @param schemes the schemes by their ids: they name ratings and say where the line is
   * @param units say which States there are, rated or not
   */
  public RatingCharts(
      Labels labels, ReleaseCaption caption, Map<String, Scheme> schemes, StateUnits units) {
    this.labels = labels;
    this.caption = caption;
    this.schemes = Map.copyOf(schemes);
    this.units = units;
  }

  /** The charts; their names are distinct. */
  public List<ChartSpec> charts(
      List<AssessmentTable.Row> assessments,
      Withheld withheld,
      List<AlignmentTable.Row> alignment) {
    List<ChartSpec> charts = new ArrayList<>();
    charts.addAll(new RatingsOfRelease(caption, schemes, units).sheets(assessments, withheld));
    charts.addAll(new AlignmentOfRelease(labels, caption, schemes).sheets(alignment));
    return List.copyOf(charts);
  }
}
