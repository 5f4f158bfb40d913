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
      Double windowLow,
      Double windowHigh,
      List<String> byYear,
      String verdict,
      String reason) {
    public Row {
      byYear = List.copyOf(byYear);
    }

    /** A question without an answer: no figure, and the reason. */
    public static Row refused(Question question, String verdict, String reason) {
      Figures none =
          new Figures(
              null, null, null, null, null, null, null, null, null, null, null, null, null,
              List.of());
      return estimated(question, none, verdict, reason);
    }

    /** A question with the figures that answer it. */
    public static Row estimated(Question asked, Figures figures, String verdict, String reason) {
      return new Row(
          asked.subject(),
          asked.theme(),
          asked.treatedStates(),
          asked.comparisonStates(),
          asked.outcome(),
          figures.estimate(),
          figures.low(),
          figures.high(),
          figures.sameBase(),
          figures.method(),
          figures.pValue(),
          figures.minimumP(),
          figures.qValue(),
          figures.preTrend(),
          figures.placebo(),
          figures.placeboP(),
          figures.windowLow(),
          figures.windowHigh(),
          figures.byYear(),
          verdict,
          reason);
    }
  }

  /** Who is compared with whom in what; the outcome is null where nothing rates the theme. */
  public record Question(
      String subject, String theme, int treatedStates, int comparisonStates, String outcome) {}

  /** What an estimate gives, by the columns of the same names. */
  public record Figures(
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
      Double windowLow,
      Double windowHigh,
      List<String> byYear) {
    public Figures {
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
          optional(
              "low", "Lower end of the 95% intervals of both comparisons, in percentage points."),
          optional("high", "Upper end of these intervals, in percentage points."),
          optional("same_base", "The same against States that stood on the same side before."),
          optional("method", "How it was computed."),
          optional("p_value", "Larger p value of the two comparisons, by randomization."),
          optional(
              "minimum_p", "Smallest p value that groups of States that came together can give."),
          optional("q_value", "p adjusted over all estimates of the release."),
          optional(
              "pre_trend",
              "p value of a difference in trends before the base; null where it is the only"
                  + " earlier rating."),
          optional("placebo", "Estimate as if all had taken part three years earlier."),
          optional("placebo_p", "p value of the placebo."),
          optional("window_low", "Lowest estimate over other windows."),
          optional("window_high", "Highest estimate over other windows."),
          required("by_year", "Event study: years since taking part, points, States."),
          required(
              "verdict",
              "improved more, improved less, no clear difference, not comparable or insufficient"
                  + " evidence."),
          required("reason", "Why, in words; of a refusal its code first."));

  private ImpactTable() {}
}
