package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.util.List;

/** Implementation over time: one row per scheme, indicator, region and calendar year. */
public final class AssessmentTrendTable {

  /** How the States of a region stood on one indicator at the end of one year. */
  public record Row(
      String scheme,
      String indicator,
      String theme,
      String region,
      int period,
      int states,
      int statesRated,
      int statesRatedAnew,
      Integer statesWeak,
      List<Double> shareAtRank,
      Double medianRank,
      int improved,
      int worsened,
      int unchanged) {
    public Row {
      shareAtRank = List.copyOf(shareAtRank);
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "assessment_trends",
          2,
          Row.class,
          required("scheme", "Scheme of the ratings; schemes are never pooled."),
          required("indicator", "Indicator of the scheme."),
          required("theme", "Theme that the mapping gives the indicator."),
          required("region", "Region, parent region, grouping or `all`."),
          required("period", "Calendar year; States stand as at its end."),
          required("states", "Member and observer States of the region: what coverage is of."),
          required(
              "states_rated",
              "Those with a rating given anew in this year or before; of a status whose list says"
                  + " what absence means, all of them."),
          required("states_rated_anew", "Those with a rating given anew in this year."),
          optional("states_weak", "Those rated below the scheme's line; null where it has none."),
          required("share_at_rank", "Share of states_rated at each rank, the weakest first."),
          optional("median_rank", "Median rank of states_rated; null where there are none."),
          required("improved", "States rated anew in this year and higher than before."),
          required("worsened", "States rated anew in this year and lower than before."),
          required("unchanged", "States rated anew in this year and as before."));

  private AssessmentTrendTable() {}
}
