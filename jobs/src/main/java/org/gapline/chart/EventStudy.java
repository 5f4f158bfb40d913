package org.gapline.chart;

import java.util.List;
import org.gapline.table.YearSince;

/**
 * How much more the ratings of States that took part in events changed than those of States that
 * had not yet, by years since they took part: one panel for each outcome.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param years every year since taking part that any panel has, without a gap
 * @param reach percentage points up to which the axis goes on either side of 0
 * @param panels the outcomes
 */
public record EventStudy(
    String name, SheetText text, List<Integer> years, int reach, List<Panel> panels)
    implements ChartSpec {

  /** The year before the event and that of the event: the base, and what is left out. */
  static final int BASE = -1;

  public EventStudy {
    years = List.copyOf(years);
    panels = List.copyOf(panels);
  }

  @Override
  public boolean isEmpty() {
    return panels.isEmpty();
  }

  /**
   * An outcome.
   *
   * @param heading its name
   * @param states how many States are compared with how many
   * @param verdict what the estimate says
   * @param overall the estimate over the years after
   * @param byYear the differences by year, the earliest first
   */
  public record Panel(
      String heading, String states, String verdict, Overall overall, List<YearSince> byYear) {
    public Panel {
      byYear = List.copyOf(byYear);
    }

    /** How many States a year rests on; 0 where nothing is known of it. */
    int states(int since) {
      return byYear.stream()
          .filter(year -> year.since() == since)
          .mapToInt(YearSince::states)
          .findFirst()
          .orElse(0);
    }
  }

  /**
   * The estimate in percentage points.
   *
   * @param points the estimate
   * @param low lower end of its 95% interval, null where it has none
   * @param high upper end
   */
  public record Overall(double points, Double low, Double high) {

    /** {@code −4.1 points (−17.6 to +10.4)}. */
    String inWords() {
      String interval =
          low == null || high == null
              ? ""
              : " (" + Wording.points(low) + " to " + Wording.points(high) + ")";
      return Wording.points(points) + " points" + interval;
    }
  }
}
