package org.gapline.chart;

import java.util.List;
import org.gapline.chart.TrendSheet.Panel;

/**
 * On and off the agenda: for each theme the trend as counted beside those among events with the
 * theme on their agenda and among the others.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param years every calendar year of the axis with its reporting events
 * @param rows the themes whose data carry it, leading first
 */
public record AgendaSheet(String name, SheetText text, List<YearCount> years, List<Row> rows)
    implements ChartSpec {

  public AgendaSheet {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /**
   * One theme.
   *
   * @param heading the theme's label
   * @param verdict the verdict of both tests together, in words
   * @param all all events, with the verdict as counted
   * @param on those with the theme on their agenda, with the verdict given the agenda
   * @param off the others, with the verdict given the agenda
   */
  public record Row(String heading, String verdict, Panel all, Panel on, Panel off) {

    /** The three, from the left. */
    public List<Panel> panels() {
      return List.of(all, on, off);
    }
  }
}
