package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.time.LocalDate;

/** Assessments: one row per State, indicator and assessment. */
public final class AssessmentTable {

  /** One rating of one State on one indicator. */
  public record Row(
      String assessmentId,
      String state,
      String region,
      String scheme,
      String indicator,
      String theme,
      String rating,
      Integer rank,
      Integer rankMax,
      LocalDate assessedOn,
      String datePrecision,
      boolean ratedAnew,
      String assessor,
      String sourcePath,
      String record,
      String sharing) {}

  public static final Table<Row> TABLE =
      Table.of(
          "assessments",
          1,
          Row.class,
          required("assessment_id", "Stable id: `a-` and a hash of its facts."),
          required("state", "Member or observer State, ISO 3166-1 alpha-3."),
          required("region", "The State's region in the crosswalk."),
          required("scheme", "Scheme of the ratings, as its mapping names it."),
          required("indicator", "Indicator of the scheme."),
          required("theme", "Theme that the mapping gives the indicator."),
          required("rating", "Rating as the source writes it; a status read off dates by its id."),
          optional("rank", "Rank of the rating, 1 the weakest; null where it has no rank."),
          optional("rank_max", "Rank of the best rating of the scheme."),
          optional("assessed_on", "Day of the assessment; the first where less is known."),
          required("date_precision", "day, month, year or none."),
          required("rated_anew", "Whether this report rates the indicator anew."),
          optional("assessor", "Body that assessed."),
          required("source_path", "Path under data/raw."),
          required("record", "Record in the file, as `line 12`."),
          required("sharing", "public, restricted, confidential or donor:<id>."));

  private AssessmentTable() {}
}
