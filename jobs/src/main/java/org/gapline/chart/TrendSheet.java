package org.gapline.chart;

import java.util.List;

/**
 * Share of events that report a gap over time: one panel for each leading theme of one region.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param years every calendar year of the axis with its reporting events, the same for all panels
 * @param panels the themes, leading first; empty where no dated event reports anything
 */
public record TrendSheet(String name, SheetText text, List<YearCount> years, List<Panel> panels)
    implements ChartSpec {

  public TrendSheet {
    years = List.copyOf(years);
    panels = List.copyOf(panels);
  }

  @Override
  public boolean isEmpty() {
    return panels.isEmpty();
  }

  /**
   * One theme.
   *
   * @param heading the theme's label
   * @param tally dated events with the gap, of dated reporting events
   * @param verdict what the trend test says, in words
   * @param shares one for each year with a reporting event
   */
  public record Panel(String heading, Tally tally, Verdict verdict, List<YearShare> shares) {
    public Panel {
      shares = List.copyOf(shares);
    }
  }

  /**
   * What a trend test says.
   *
   * @param words the verdict, as {@code no clear trend}
   * @param detail its change with the interval, or the reason why there is none
   * @param ground whether a test stands behind it
   */
  public record Verdict(String words, String detail, Ground ground) {}

  /** Whether a test stands behind a verdict. */
  public enum Ground {
    TESTED,
    NOT_TESTED
  }

  /**
   * The share of one year with its Wilson 95% interval.
   *
   * @param year the calendar year
   * @param tally events of the year with the gap, of its reporting events; at least one of these
   * @param low lower end of the interval, from 0 to 1
   * @param high upper end of the interval, from 0 to 1
   */
  public record YearShare(int year, Tally tally, double low, double high) {}
}
