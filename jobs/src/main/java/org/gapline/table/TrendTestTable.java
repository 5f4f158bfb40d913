package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

/** Trend tests: one row per theme and region. */
public final class TrendTestTable {

  /** The test of one theme in one region over calendar years. */
  public record Row(
      String theme,
      String region,
      int periods,
      int eventsReporting,
      int eventsWithGap,
      Double changePerYear,
      Double changeLow,
      Double changeHigh,
      String method,
      Double pValue,
      Double qValue,
      Double pGivenAgenda,
      Double detectableChange,
      Double senSlope,
      Double kendallP,
      String verdict,
      String reason) {}

  public static final Table<Row> TABLE =
      Table.of(
          "trend_tests",
          1,
          Row.class,
          required("theme", "Theme of the codebook."),
          required("region", "Region, parent region, grouping or `all`."),
          required("periods", "Calendar years with at least one reporting event."),
          required("events_reporting", "Dated reporting events over all years."),
          required("events_with_gap", "Those with a challenge on the theme."),
          optional("change_per_year", "Change of the share, in percentage points a year."),
          optional("change_low", "Lower end of its 95% profile interval, in points a year."),
          optional("change_high", "Upper end of its 95% profile interval, in points a year."),
          optional("method", "How the p value was computed."),
          optional("p_value", "Two-sided p value of the Cochran-Armitage trend test."),
          optional(
              "q_value",
              "Benjamini-Hochberg over all eligible tests of the release; a grouping's as if its"
                  + " test were one more."),
          optional("p_given_agenda", "p value of the test stratified by agenda."),
          optional("detectable_change", "Change found with 80% power at 0.05, in points a year."),
          optional("sen_slope", "Sen's slope of the yearly shares, in points a year."),
          optional("kendall_p", "Two-sided p value of the Mann-Kendall test."),
          required(
              "verdict",
              "rising, falling, follows the agenda, no clear trend or insufficient evidence."),
          optional("reason", "Why the evidence is insufficient, or what the verdict rests on."));

  private TrendTestTable() {}
}
