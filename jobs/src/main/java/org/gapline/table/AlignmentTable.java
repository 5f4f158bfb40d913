package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

/** What workshops report beside how States are rated: one row per theme, region and indicator. */
public final class AlignmentTable {

  /** How often a theme was reported in a region, and how its States are rated on an indicator. */
  public record Row(
      String theme,
      String region,
      String scheme,
      String indicator,
      String period,
      Double reportedShare,
      Double low,
      Double high,
      int eventsReporting,
      int eventsWithGap,
      Double ratedWeakShare,
      int statesRated,
      Integer statesWeak,
      int states,
      String ratedFrom,
      String ratedUntil,
      Integer statesRatedTwice,
      Integer improved,
      Integer worsened,
      String alignmentClass,
      String reason) {}

  public static final Table<Row> TABLE =
      Table.of(
          "alignment",
          2,
          Row.class,
          required("theme", "Theme of the codebook."),
          required("region", "Region, parent region, grouping or `all`."),
          optional("scheme", "Scheme of the ratings; null where no indicator has the theme."),
          optional("indicator", "Indicator with the theme; null where there is none."),
          optional("period", "Calendar years of the events, as 2017-2021; null without any."),
          optional("reported_share", "events_with_gap / events_reporting of the period."),
          optional("low", "Lower end of the Wilson 95% interval of reported_share."),
          optional("high", "Upper end of the Wilson 95% interval of reported_share."),
          required("events_reporting", "Events of the period with at least one statement."),
          required("events_with_gap", "Those with a challenge on the theme."),
          optional(
              "rated_weak_share", "states_weak / states_rated, by each State's latest rating."),
          required(
              "states_rated",
              "States of the region with a rating given anew at any time; of a status whose list"
                  + " says what absence means, all its States."),
          optional("states_weak", "Those rated below the scheme's line; null where it has none."),
          required("states", "Member and observer States of the region."),
          optional(
              "rated_from",
              "Day, month or year of the earliest of the latest ratings; null of a status."),
          optional(
              "rated_until",
              "Day, month or year of the latest of them; of a status, as of when its list tells."),
          optional("states_rated_twice", "States of the region rated anew at least twice."),
          optional(
              "improved", "Those that stand higher at their latest rating than at their first."),
          optional(
              "worsened", "Those that stand lower at their latest rating than at their first."),
          required("alignment_class", "One of seven classes (docs/figures.md)."),
          optional("reason", "Why the class is insufficient or unclear."));

  private AlignmentTable() {}
}
