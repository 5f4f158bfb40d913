package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.time.LocalDate;
import java.util.List;

/** Standing list: one row per theme and region with at least one reported gap. */
public final class StandingTable {

  /** Where one theme stands in one region. */
  public record Row(
      String theme,
      String region,
      int eventsWithGap,
      LocalDate firstHeard,
      LocalDate lastHeard,
      List<String> states,
      String latestStatementId,
      String latestRecommendationId,
      int progressSince) {
    public Row {
      states = List.copyOf(states);
    }

    /** The same row, referring to other statements. */
    public Row referringTo(String statementId, String recommendationId) {
      return new Row(
          theme,
          region,
          eventsWithGap,
          firstHeard,
          lastHeard,
          states,
          statementId,
          recommendationId,
          progressSince);
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "standing",
          1,
          Row.class,
          required("theme", "Theme of the codebook."),
          required("region", "Region, parent region, grouping or `all`."),
          required("events_with_gap", "Events, dated or not, with a challenge on the theme."),
          optional(
              "first_heard",
              "Start of the first dated event with a gap; its end where that alone is known."),
          optional("last_heard", "Start of the last dated event with a gap."),
          required("states", "States that took part in those events."),
          optional(
              "latest_statement_id",
              "The latest challenge on the theme, confident if any is; null once withdrawn."),
          optional(
              "latest_recommendation_id",
              "The latest recommendation on the theme, confident if any is."),
          required("progress_since", "Events after the first with progress on the theme."));

  private StandingTable() {}
}
