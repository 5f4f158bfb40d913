package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * When each theme was heard as a challenge, small enough for a page of text: a row for each theme,
 * a column for each calendar year, and one for events without a date.
 *
 * @param years every calendar year with its reporting events
 * @param undated reporting events without a date
 * @param rows the themes
 */
public record HeardGrid(List<YearCount> years, int undated, List<Row> rows) {

  public HeardGrid {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /**
   * A theme.
   *
   * @param label its label
   * @param counts events with the challenge, one number for each year
   * @param undated those without a date
   */
  public record Row(String label, List<Integer> counts, int undated) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /** What it shows, for whoever cannot see it. */
  public String alternative() {
    StringBuilder words = new StringBuilder("When each theme was heard as a challenge. ");
    for (Row row : rows) {
      words.append(row.label()).append(": ").append(heard(row)).append(". ");
    }
    return words.append("Reporting events: ").append(reporting()).append('.').toString();
  }

  private String heard(Row row) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      if (row.counts().get(i) > 0) {
        parts.add(years.get(i).year() + " (" + row.counts().get(i) + ")");
      }
    }
    if (row.undated() > 0) {
      parts.add("no date (" + row.undated() + ")");
    }
    return parts.isEmpty() ? "never" : String.join(", ", parts);
  }

  private String reporting() {
    List<String> parts = new ArrayList<>();
    for (YearCount year : years) {
      if (year.reporting() > 0) {
        parts.add(year.year() + " (" + year.reporting() + ")");
      }
    }
    if (undated > 0) {
      parts.add("no date (" + undated + ")");
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }
}
