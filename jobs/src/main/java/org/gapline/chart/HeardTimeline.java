package org.gapline.chart;

import java.util.List;

/**
 * When each theme was heard as a challenge: one dot for each dated event.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param years every calendar year of the axis with its reporting events
 * @param rows themes, the latest heard first
 */
public record HeardTimeline(String name, SheetText text, List<YearCount> years, List<Row> rows)
    implements ChartSpec {

  public HeardTimeline {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * One theme.
   *
   * @param label the theme's label
   * @param heard the years in which it was heard, in order; at least one
   */
  public record Row(String label, List<Heard> heard) {
    public Row {
      heard = List.copyOf(heard);
      if (heard.isEmpty()) {
        throw new IllegalArgumentException(label + " was never heard");
      }
    }

    /** The first year in which it was heard. */
    public int first() {
      return heard.get(0).year();
    }

    /** The last year in which it was heard. */
    public int last() {
      return heard.get(heard.size() - 1).year();
    }

    /** Dated events with the gap. */
    public int events() {
      return heard.stream().mapToInt(Heard::events).sum();
    }

    /** Those of them without the theme on their agenda. */
    public int offAgenda() {
      return heard.stream().mapToInt(Heard::offAgenda).sum();
    }
  }

  /**
   * Events of one year with the gap.
   *
   * @param year the calendar year
   * @param onAgenda events with the theme on their agenda
   * @param offAgenda the others
   */
  public record Heard(int year, int onAgenda, int offAgenda) {

    /** All of them. */
    public int events() {
      return onAgenda + offAgenda;
    }
  }
}
