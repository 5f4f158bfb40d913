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
      Double dispersion,
      Double pValue,
      Double qValue,
      Double pGivenAgenda,
      Double qGivenAgenda,
      Double pGivenLength,
      Double qGivenLength,
      Double detectableChange,
      Double changeForVerdict,
      Double senSlope,
      Double kendallP,
      String verdict,
      String reason) {}

  public static final Table<Row> TABLE =
      Table.of(
          "trend_tests",
          2,
          Row.class,
          required("theme", "Theme of the codebook."),
          required("region", "Region, parent region, grouping or `all`."),
          required("periods", "Calendar years with at least one reporting event."),
          required("events_reporting", "Dated reporting events over all years."),
          required("events_with_gap", "Those with a challenge on the theme."),
          optional("change_per_year", "Change of the share, in percentage points a year."),
          optional(
              "change_low",
              "Lower end of its 95% profile interval, widened by the dispersion, in points a year."),
          optional(
              "change_high",
              "Upper end of its 95% profile interval, widened by the dispersion, in points a year."),
          optional("method", "How the p value was computed."),
          optional(
              "dispersion",
              "Variance of yearly counts over that of independent events, at least 1; p values and"
                  + " the interval are widened by it."),
          optional(
              "p_value",
              "Two-sided p value of the Cochran-Armitage trend test; where there is a dispersion"
                  + " above 1, Student's t of the statistic over its root, if that is larger."),
          optional(
              "q_value",
              "Benjamini-Hochberg over all eligible tests of the release; a grouping's as if its"
                  + " test were one more."),
          optional("p_given_agenda", "p value of the test stratified by agenda, widened alike."),
          optional("q_given_agenda", "Its q value, over the same family."),
          optional(
              "p_given_length",
              "p value of the score test that allows for the log length of reports, widened alike."),
          optional(
              "q_given_length",
              "q value of both, over the same family: of the larger of p_value and"
                  + " p_given_length."),
          optional(
              "detectable_change",
              "Change that one unadjusted test of independent events would find with 80% power at"
                  + " 0.05, in points a year; what makes a pair eligible."),
          optional(
              "change_for_verdict",
              "The same with the dispersion and at 0.05 over the number of tests: what a verdict"
                  + " asks for at least, if nothing else changes. What agenda and length take is"
                  + " not in it."),
          optional("sen_slope", "Sen's slope of the yearly shares, in points a year."),
          optional("kendall_p", "Two-sided p value of the Mann-Kendall test."),
          required(
              "verdict",
              "rising, falling, follows the agenda, no clear trend or insufficient evidence."),
          optional("reason", "Why the evidence is insufficient, or what the verdict rests on."));

  private TrendTestTable() {}
}
