package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

/** Trends: one row per theme, region, kind of period and period. */
public final class TrendTable {

  /** How often a gap was reported in one period. */
  public record Row(
      String theme,
      String region,
      String periodKind,
      int period,
      int events,
      int eventsReporting,
      int eventsWithGap,
      Double share,
      Double low,
      Double high,
      Double shareCorrected,
      Double correctedLow,
      Double correctedHigh,
      int eventsOnAgenda,
      int gapsOnAgenda,
      Double medianWords) {}

  public static final Table<Row> TABLE =
      Table.of(
          "trends",
          1,
          Row.class,
          required("theme", "Theme of the codebook."),
          required("region", "Region, parent region, grouping or `all`."),
          required("period_kind", "year, or rolling3 (display only)."),
          required("period", "Calendar year; the last of the three for rolling3."),
          required("events", "Dated events for the region in the period."),
          required("events_reporting", "Those with at least one statement of any role."),
          required("events_with_gap", "Those with at least one challenge on the theme."),
          optional("share", "events_with_gap / events_reporting; null where none reported."),
          optional("low", "Lower end of the Wilson 95% interval of the share."),
          optional("high", "Upper end of the Wilson 95% interval of the share."),
          optional("share_corrected", "Share corrected for misclassification (Rogan-Gladen)."),
          optional("corrected_low", "Lower end of its 95% interval."),
          optional("corrected_high", "Upper end of its 95% interval."),
          required("events_on_agenda", "Reporting events with the theme on their agenda."),
          required("gaps_on_agenda", "Events with a gap among those on the agenda."),
          optional("median_words", "Median length of the reporting events' documents, in words."));

  private TrendTable() {}
}
