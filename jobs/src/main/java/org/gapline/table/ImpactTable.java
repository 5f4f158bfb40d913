package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.util.List;

/** Impacts: one row per donor (or all events together), theme and outcome. */
public final class ImpactTable {

  /** The subject that stands for all events on a theme, whoever paid. */
  public static final String ALL = "all";

  /** What ratings say of those who took part, against those who had not yet. */
  public record Row(
      String subject,
      String theme,
      int treatedStates,
      int comparisonStates,
      String outcome,
      Double estimate,
      Double low,
      Double high,
      Double sameBase,
      String method,
      Double pValue,
      Double minimumP,
      Double qValue,
      Double preTrend,
      Double placebo,
      Double placeboP,
      Double least,
      Double most,
      List<String> byYear,
      String verdict,
      String reason) {
    public Row {
      byYear = List.copyOf(byYear);
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "impacts",
          1,
          Row.class,
          required("subject", "Donor as in events.donors, or `all` for all events on the theme."),
          required("theme", "Theme of the events."),
          required(
              "treated_states",
              "States that took part; those behind the estimate where there is one."),
          required("comparison_states", "States that had not yet, with which they are compared."),
          optional("outcome", "Scheme and indicator; null where none rates the theme."),
          optional(
              "estimate",
              "Change of the share of States at or above the scheme's line, less that of the"
                  + " comparisons, in percentage points."),
          optional("low", "Lower end of its 95% interval, in percentage points."),
          optional("high", "Upper end of its 95% interval, in percentage points."),
          optional("same_base", "The same against States that stood on the same side before."),
          optional("method", "How it was computed."),
          optional("p_value", "Larger p value of the two comparisons, by randomization."),
          optional(
              "minimum_p", "Smallest p value that States and years of these numbers can give."),
          optional("q_value", "p adjusted over all estimates of the release."),
          optional("pre_trend", "p value of a difference in trends before taking part."),
          optional("placebo", "Estimate as if all had taken part three years earlier."),
          optional("placebo_p", "p value of the placebo."),
          optional("least", "Smallest estimate over other windows."),
          optional("most", "Largest estimate over other windows."),
          required("by_year", "Event study: years since taking part, points, States."),
          required(
              "verdict",
              "improved more, improved less, no clear difference, not comparable or insufficient"
                  + " evidence."),
          required("reason", "Why, in words; of a refusal its code first."));

  private ImpactTable() {}
}
