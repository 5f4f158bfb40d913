package org.gapline.table;

import static org.gapline.table.Column.required;

/** Pairs of themes that were reported together: one row per pair, over all regions. */
public final class CoOccurrenceTable {

  /** How often gaps on two themes were reported at the same event. */
  public record Row(String themeA, String themeB, int eventsWithBoth, double lift) {}

  public static final Table<Row> TABLE =
      Table.of(
          "co_occurrence",
          1,
          Row.class,
          required("theme_a", "Theme of the codebook; the first of the two by id."),
          required("theme_b", "Another theme, neither a parent nor a sub-theme of the first."),
          required(
              "events_with_both", "Events, dated or not, with a challenge on each; 5 or more."),
          required(
              "lift",
              "Share of reporting events with both, over the product of the shares with each; 1"
                  + " means that they have nothing to do with each other. Without an interval:"
                  + " with few events a high one may be chance."));

  private CoOccurrenceTable() {}
}
